package balado.encode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
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
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** The sound of an MP3 file as players hear it: tag skipped, the encoder's delay and padding cut off. */
final class Mp3Reader implements Closeable {

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
        check(avformat_open_input(format, (String) null, av_find_input_format("mp3"), null));
        check(avformat_find_stream_info(format, (PointerPointer<?>) null));
        stream = check(av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0));
        AVStream audio = format.streams(stream);
        AVCodec codec = org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name("mp3float");
        decoder = avcodec_alloc_context3(codec);
        check(avcodec_parameters_to_context(decoder, audio.codecpar()));
        decoder.pkt_timebase(audio.time_base());
        check(avcodec_open2(decoder, codec, (AVDictionary) null));
    }

    /** Hz. */
    int sampleRate() {
        return decoder.sample_rate();
    }

    /** The most samples that a call of {@link #read} gives. */
    int frameSize() {
        return 1152;
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
