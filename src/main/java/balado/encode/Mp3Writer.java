package balado.encode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.io.Closeable;
import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;

/** A stream of MP3 frames with its Info header, without any tag: LAME's encoder and FFmpeg's muxer. */
final class Mp3Writer implements Closeable {

    /** Hz: what Apple names for mono speech; the voices have no sound above 11 kHz. */
    static final int SAMPLE_RATE = 24_000;

    /** Bit/s, constant, so that players seek exactly. */
    static final int BIT_RATE = 64_000;

    /** LAME takes everything down to 0.95 when it encodes this bit rate ({@code apply_abr_preset}); this brings it back. */
    private static final float LAME_SCALE_INVERSE = 1 / 0.95f;

    private final ChannelIo io;
    private final AVCodecContext codec;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVStream stream;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private long position;

    /**
     * Opens the encoder and writes the header.
     *
     * @param compressionLevel 0 (best) to 9 (fastest) as LAME counts
     */
    Mp3Writer(ChannelIo io, int compressionLevel) throws IOException {
        this.io = io;
        AVCodec encoder = avcodec_find_encoder_by_name("libmp3lame");
        codec = avcodec_alloc_context3(encoder);
        try {
            openCodec(encoder, compressionLevel);
            stream = openStream();
            writeHeader();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void openCodec(AVCodec encoder, int compressionLevel) throws IOException {
        codec.sample_rate(SAMPLE_RATE).bit_rate(BIT_RATE).sample_fmt(AV_SAMPLE_FMT_FLTP);
        codec.compression_level(compressionLevel);
        codec.time_base(timeBase());
        av_channel_layout_default(codec.ch_layout(), 1);
        check(avcodec_open2(codec, encoder, (AVDictionary) null));
        frame.nb_samples(codec.frame_size()).format(AV_SAMPLE_FMT_FLTP).sample_rate(SAMPLE_RATE);
        av_channel_layout_default(frame.ch_layout(), 1);
        check(av_frame_get_buffer(frame, 0));
    }

    private AVStream openStream() throws IOException {
        check(avformat_alloc_output_context2(format, null, "mp3", null));
        format.pb(io.context());
        AVStream opened = avformat_new_stream(format, null);
        opened.time_base(timeBase());
        check(avcodec_parameters_from_context(opened.codecpar(), codec));
        return opened;
    }

    private static AVRational timeBase() {
        return avutil.av_make_q(1, SAMPLE_RATE);
    }

    private void writeHeader() throws IOException {
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "id3v2_version", "0", 0);
        av_dict_set(options, "write_id3v1", "0", 0);
        av_dict_set(options, "write_xing", "1", 0);
        try {
            check(avformat_write_header(format, options));
        } finally {
            av_dict_free(options);
        }
    }

    /** Samples that an encoder's frame holds; every {@link #write} but the last gives as many. */
    int frameSize() {
        return codec.frame_size();
    }

    void write(float[] samples, int length) throws IOException {
        check(av_frame_make_writable(frame));
        float[] scaled = new float[length];
        for (int i = 0; i < length; i++) {
            scaled[i] = samples[i] * LAME_SCALE_INVERSE;
        }
        new FloatPointer(frame.data(0)).put(scaled, 0, length);
        frame.nb_samples(length).pts(position);
        position += length;
        check(avcodec_send_frame(codec, frame));
        writePackets();
    }

    /** Writes what the encoder holds back, and the header's final values. */
    void finish() throws IOException {
        check(avcodec_send_frame(codec, null));
        writePackets();
        check(av_write_trailer(format));
        io.flush();
        io.rethrow();
    }

    private void writePackets() throws IOException {
        int code = avcodec_receive_packet(codec, packet);
        while (code >= 0) {
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(0);
            check(av_write_frame(format, packet));
            code = avcodec_receive_packet(codec, packet);
        }
        if (code != avutil.AVERROR_EAGAIN() && code != AVERROR_EOF()) {
            check(code);
        }
    }

    private void check(int code) throws IOException {
        io.rethrow();
        Ffmpeg.check(code, "Encoding MP3");
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avformat_free_context(format);
        avcodec_free_context(codec);
    }
}
