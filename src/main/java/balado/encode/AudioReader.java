package balado.encode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** The sound of an audio file as players hear it, mixed to mono: tags skipped, the encoder's delay and padding cut off. */
final class AudioReader implements Closeable {

    /** Containers of sound by FFmpeg's names. Of others some, such as playlists, have FFmpeg open further files and addresses. */
    private static final String FORMATS = "wav,mp3,aac,flac,ogg,m4a";

    /** Hz that files really have; what makes hours of a second is refused before there is no memory left. */
    private static final int LEAST_RATE = 4000;

    private static final int MOST_RATE = 768_000;

    private static final float[] END = {};

    /** Samples; the buffer grows when more come at once. */
    private static final int FIRST_CAPACITY = 4096;

    private final ChannelIo io;
    private final AVFormatContext format = avformat_alloc_context();
    private AVCodecContext decoder;
    private int stream;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private final SwrContext mixer = new SwrContext(null);
    private FloatPointer mono = new FloatPointer(FIRST_CAPACITY);
    private final PointerPointer<FloatPointer> planes = new PointerPointer<FloatPointer>(1).put(0, mono);
    private int sampleRate;
    private int mixedForm;
    private int mixedRate;
    private int mixedChannels;
    private boolean ended;

    /**
     * Opens a file of any format that FFmpeg knows.
     *
     * @param sampleRate Hz of what is read; 0 for the file's own
     */
    AudioReader(FileChannel file, int sampleRate) throws IOException {
        this(new ChannelIo(file, 0, false), sampleRate);
    }

    /** Opens what can be read only once, at its own sample rate. */
    AudioReader(ReadableByteChannel source) throws IOException {
        this(new ChannelIo(source), 0);
    }

    private AudioReader(ChannelIo io, int sampleRate) throws IOException {
        this.io = io;
        format.pb(io.context());
        try {
            stream = openStream();
            decoder = openDecoder();
            this.sampleRate = sampleRate > 0 ? sampleRate : decoder.sample_rate();
            openMixer(decoder.ch_layout(), decoder.sample_fmt(), decoder.sample_rate());
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private int openStream() throws IOException {
        try (AVDictionary options = new AVDictionary(null)) {
            check(av_dict_set(options, "format_whitelist", FORMATS, 0));
            int code = avformat_open_input(format, (String) null, null, options);
            av_dict_free(options);
            check(code);
        }
        check(avformat_find_stream_info(format, (PointerPointer<?>) null));
        return check(av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0));
    }

    private AVCodecContext openDecoder() throws IOException {
        AVCodec codec = avcodec_find_decoder(format.streams(stream).codecpar().codec_id());
        AVCodecContext context = avcodec_alloc_context3(codec);
        check(avcodec_parameters_to_context(context, format.streams(stream).codecpar()));
        context.pkt_timebase(format.streams(stream).time_base());
        check(avcodec_open2(context, codec, (AVDictionary) null));
        return context;
    }

    private void openMixer(AVChannelLayout layout, int form, int rate) throws IOException {
        if (rate < LEAST_RATE || rate > MOST_RATE) {
            throw new EncodeException("Reading the sound failed: " + rate + " samples a second.");
        }
        try (AVChannelLayout mono = new AVChannelLayout()) {
            av_channel_layout_default(mono, 1);
            check(swr_alloc_set_opts2(mixer, mono, AV_SAMPLE_FMT_FLT, sampleRate, layout, form, rate, 0, null));
        }
        check(swr_init(mixer));
        mixedForm = form;
        mixedRate = rate;
        mixedChannels = layout.nb_channels();
    }

    /** Files that were put together change in their midst; the mixer would read channels that are not there. */
    private void followChange() throws IOException {
        if (frame.format() != mixedForm
                || frame.sample_rate() != mixedRate
                || frame.ch_layout().nb_channels() != mixedChannels) {
            openMixer(frame.ch_layout(), frame.format(), frame.sample_rate());
        }
    }

    /** Hz. */
    int sampleRate() {
        return sampleRate;
    }

    /** Channels of the file. */
    int channels() {
        return decoder.ch_layout().nb_channels();
    }

    /** Reads some samples; none at the end only. */
    float[] read() throws IOException {
        float[] samples = END;
        while (samples.length == 0) {
            int code = avcodec_receive_frame(decoder, frame);
            while (code == avutil.AVERROR_EAGAIN() && !ended) {
                feed();
                code = avcodec_receive_frame(decoder, frame);
            }
            if (code == AVERROR_EOF()) {
                return mix(null, 0);
            }
            check(code);
            followChange();
            samples = mix(frame.extended_data(), frame.nb_samples());
        }
        return samples;
    }

    private float[] mix(PointerPointer<?> data, int length) throws IOException {
        int capacity = swr_get_out_samples(mixer, length) + 1;
        if (capacity > mono.capacity()) {
            planes.put(0, grown(capacity));
        }
        float[] samples = new float[check(swr_convert(mixer, planes, capacity, data, length))];
        mono.get(samples);
        return samples;
    }

    private FloatPointer grown(int capacity) {
        mono.close();
        mono = new FloatPointer(2L * capacity);
        return mono;
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
        return Ffmpeg.check(code, "Reading the sound");
    }

    @Override
    public void close() {
        swr_free(mixer);
        planes.close();
        mono.close();
        av_frame_free(frame);
        av_packet_free(packet);
        if (decoder != null) {
            avcodec_free_context(decoder);
        }
        avformat_close_input(format);
        io.close();
    }
}
