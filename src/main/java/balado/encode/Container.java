package balado.encode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import balado.episode.Chapter;
import balado.episode.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** What a file format of FFmpeg's keeps beside the sound: words, chapters, a cover. To be filled before its header is written. */
final class Container {

    private final AVFormatContext format;

    Container(AVFormatContext format) {
        this.format = format;
    }

    void describe(Map<String, String> tags) {
        AVDictionary dictionary = new AVDictionary(null);
        tags.forEach((key, value) -> set(dictionary, key, value));
        format.metadata(dictionary);
    }

    /**
     * Says what is spoken in a stream.
     *
     * @param language ISO 639-2/T
     */
    static void speak(AVStream stream, String language) {
        AVDictionary dictionary = new AVDictionary(null);
        set(dictionary, "language", language);
        stream.metadata(dictionary);
    }

    /** FFmpeg frees them with the file's context, so that they lie in its own memory. */
    void divide(List<Chapter> chapters) {
        PointerPointer<AVChapter> array =
                new PointerPointer<>(av_malloc((long) Pointer.sizeof(Pointer.class) * chapters.size()));
        for (int i = 0; i < chapters.size(); i++) {
            AVChapter chapter = new AVChapter(av_mallocz(Pointer.sizeof(AVChapter.class)));
            chapter.id(i).time_base(avutil.av_make_q(1, 1000));
            chapter.start(chapters.get(i).startMillis()).end(chapters.get(i).endMillis());
            AVDictionary title = new AVDictionary(null);
            set(title, "title", chapters.get(i).title());
            chapter.metadata(title);
            array.put(i, chapter);
        }
        format.chapters(array);
        format.nb_chapters(chapters.size());
    }

    /** Announces a cover, which {@link #writeCover} gives behind the header. */
    AVStream announceCover(Picture cover) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(cover.bytes()));
        AVStream stream = avformat_new_stream(format, null);
        stream.codecpar().codec_type(AVMEDIA_TYPE_VIDEO).codec_id(AV_CODEC_ID_MJPEG);
        stream.codecpar().width(image.getWidth()).height(image.getHeight());
        stream.disposition(AV_DISPOSITION_ATTACHED_PIC);
        stream.time_base(avutil.av_make_q(1, 1000));
        return stream;
    }

    void writeCover(AVStream stream, Picture cover) throws IOException {
        AVPacket packet = av_packet_alloc();
        try {
            byte[] bytes = cover.bytes();
            Ffmpeg.check(av_new_packet(packet, bytes.length), "Adding the cover");
            packet.data().put(bytes);
            packet.stream_index(stream.index()).pts(0).dts(0);
            Ffmpeg.check(av_write_frame(format, packet), "Adding the cover");
        } finally {
            av_packet_free(packet);
        }
    }

    private static void set(AVDictionary dictionary, String key, String value) {
        try (BytePointer name = new BytePointer(key, StandardCharsets.UTF_8);
                BytePointer text = new BytePointer(value, StandardCharsets.UTF_8)) {
            av_dict_set(dictionary, name, text, 0);
        }
    }
}
