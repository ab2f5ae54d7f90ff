package balado.encode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
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
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import balado.episode.Episode;
import balado.episode.Picture;
import java.io.IOException;
import java.util.Map;
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

/** An audio file by FFmpeg's encoders and muxers. MP3 has its Info header and no tag, which is ours; the other formats what an episode says. */
final class AudioWriter implements FrameWriter {

    private final AudioFormat kind;
    private final ChannelIo io;
    private final AVCodecContext codec;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVStream stream;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private long position;

    /** What a file says before its sound. */
    private interface Header {
        void write(AudioWriter writer) throws IOException;
    }

    /** A file that says nothing of itself. */
    static AudioWriter untagged(ChannelIo io, AudioFormat kind) throws IOException {
        return new AudioWriter(io, kind, AudioWriter::writeHeader);
    }

    /**
     * A file with what an episode says, as far as the format has a place for it: MP3 has none but a tag in front of it.
     *
     * @param cover no larger than players show it
     */
    static AudioWriter tagged(ChannelIo io, AudioFormat kind, Episode episode, Picture cover) throws IOException {
        return switch (kind) {
            case MP3 -> untagged(io, kind);
            case M4A -> new AudioWriter(io, kind, writer -> writer.writeHeaderWithCover(episode, cover));
            case OPUS -> new AudioWriter(io, kind, writer -> writer.writeHeaderWithComments(episode, cover));
        };
    }

    /** Opens the encoder and writes the header. */
    private AudioWriter(ChannelIo io, AudioFormat kind, Header header) throws IOException {
        this.io = io;
        this.kind = kind;
        AVCodec encoder = avcodec_find_encoder_by_name(kind.encoder());
        codec = avcodec_alloc_context3(encoder);
        try {
            check(avformat_alloc_output_context2(format, null, kind.muxer(), null));
            openCodec(encoder);
            stream = openStream();
            header.write(this);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Mono: planar and interleaved samples are the same. */
    private int sampleFormat() {
        return kind == AudioFormat.OPUS ? AV_SAMPLE_FMT_FLT : AV_SAMPLE_FMT_FLTP;
    }

    private void openCodec(AVCodec encoder) throws IOException {
        codec.sample_rate(kind.sampleRate()).bit_rate(kind.bitRate()).sample_fmt(sampleFormat());
        if (kind == AudioFormat.MP3) {
            codec.compression_level(Lame.QUALITY);
        }
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT);
        if ((format.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        codec.time_base(timeBase());
        av_channel_layout_default(codec.ch_layout(), 1);
        check(avcodec_open2(codec, encoder, (AVDictionary) null));
        frame.nb_samples(codec.frame_size()).format(sampleFormat()).sample_rate(kind.sampleRate());
        av_channel_layout_default(frame.ch_layout(), 1);
        check(av_frame_get_buffer(frame, 0));
    }

    private AVStream openStream() throws IOException {
        format.pb(io.context());
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVStream opened = avformat_new_stream(format, null);
        opened.time_base(timeBase());
        check(avcodec_parameters_from_context(opened.codecpar(), codec));
        return opened;
    }

    private AVRational timeBase() {
        return avutil.av_make_q(1, kind.sampleRate());
    }

    private void writeHeaderWithCover(Episode episode, Picture cover) throws IOException {
        Container container = new Container(format);
        container.describe(ContainerTags.of(episode, kind));
        container.divide(episode.chapters());
        Container.speak(stream, ContainerTags.FRENCH);
        AVStream picture = container.announceCover(cover);
        writeHeader();
        container.writeCover(picture, cover);
    }

    private void writeHeaderWithComments(Episode episode, Picture cover) throws IOException {
        Map<String, String> comments = ContainerTags.of(episode, kind);
        comments.put("METADATA_BLOCK_PICTURE", ContainerTags.pictureBlock(cover));
        new Container(format).describe(comments);
        writeHeader();
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

    @Override
    public int frameSize() {
        return codec.frame_size();
    }

    @Override
    public void write(float[] samples, int length) throws IOException {
        check(av_frame_make_writable(frame));
        float scale = kind == AudioFormat.MP3 ? Lame.SCALE : 1;
        float[] scaled = new float[length];
        for (int i = 0; i < length; i++) {
            scaled[i] = samples[i] * scale;
        }
        new FloatPointer(frame.data(0)).put(scaled, 0, length);
        frame.nb_samples(length).pts(position);
        position += length;
        check(avcodec_send_frame(codec, frame));
        writePackets();
    }

    @Override
    public void finish() throws IOException {
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
        Ffmpeg.check(code, "Encoding " + kind.ending());
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avformat_free_context(format);
        avcodec_free_context(codec);
    }
}
