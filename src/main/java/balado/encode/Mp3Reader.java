package balado.encode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** The sound of an MP3 file as players hear it: tag skipped, the encoder's delay and padding cut off. */
final class Mp3Reader implements Closeable {

    /** Of MPEG-1 Layer III; MPEG-2 has half of it. */
    private static final int MOST_FRAME_SAMPLES = 1152;

    private final ChannelIo io;
    private final AVFormatContext format = avformat_alloc_context();
    private final AVCodecContext decoder;
    private final int stream;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private boolean ended;

    Mp3Reader(FileChannel file) throws IOException {
        io = new ChannelIo(file, 0, false);
        format.pb(io.context());
        AVCodec mp3 = avcodec_find_decoder_by_name("mp3float");
        decoder = avcodec_alloc_context3(mp3);
        try {
            stream = openStream();
            check(avcodec_parameters_to_context(decoder, format.streams(stream).codecpar()));
            decoder.pkt_timebase(format.streams(stream).time_base());
            check(avcodec_open2(decoder, mp3, (AVDictionary) null));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private int openStream() throws IOException {
        check(avformat_open_input(format, (String) null, av_find_input_format("mp3"), null));
        check(avformat_find_stream_info(format, (PointerPointer<?>) null));
        return check(av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0));
    }

    /** Hz. */
    int sampleRate() {
        return decoder.sample_rate();
    }

    /** The most samples that a call of {@link #read} gives. */
    int frameSize() {
        return MOST_FRAME_SAMPLES;
    }

    /** Reads a frame's samples; 0 at the end only. */
    int read(float[] samples) throws IOException {
        int code = avcodec_receive_frame(decoder, frame);
        while (code == avutil.AVERROR_EAGAIN() && !ended) {
            feed();
            code = avcodec_receive_frame(decoder, frame);
        }
        if (code == AVERROR_EOF()) {
            return 0;
        }
        check(code);
        new FloatPointer(frame.data(0)).get(samples, 0, frame.nb_samples());
        return frame.nb_samples();
    }

    private void feed() throws IOException {
        int code = av_read_frame(format, packet);
        if (code == AVERROR_EOF()) {
            ended = true;
            check(avcodec_send_packet(decoder, null));
            return;
        }
        check(code);
        if (packet.stream_index() == stream) {
            check(avcodec_send_packet(decoder, packet));
        }
        av_packet_unref(packet);
    }

    private int check(int code) throws IOException {
        io.rethrow();
        return Ffmpeg.check(code, "Reading the MP3 file back");
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(decoder);
        avformat_close_input(format);
        io.close();
    }
}
