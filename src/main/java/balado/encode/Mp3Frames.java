package balado.encode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.Supplier;

/** The encoder of MP3 frames: the system's LAME if there is one, else that of FFmpeg. */
final class Mp3Frames {

    /** What gives the encoder its samples. */
    interface Feeder {
        void feed(FrameWriter writer) throws IOException;
    }

    private final Supplier<Optional<Lame>> lame;

    /** With this LAME; it is looked for with the first file. */
    Mp3Frames(Supplier<Optional<Lame>> lame) {
        this.lame = lame;
    }

    /** Loads what encoding needs. */
    void prepare() throws EncodeException {
        Ffmpeg.load();
        Optional<Lame> unused = lame.get();
    }

    /** Writes frames to a file, from where it stands. */
    void write(FileChannel channel, Feeder feeder) throws IOException {
        Optional<Lame> found = lame.get();
        if (found.isPresent()) {
            try (LameWriter writer = new LameWriter(found.get(), channel, AudioFormat.MP3)) {
                feeder.feed(writer);
            }
        } else {
            try (ChannelIo access = new ChannelIo(channel, channel.position(), true);
                    AudioWriter writer = AudioWriter.untagged(access, AudioFormat.MP3)) {
                feeder.feed(writer);
            }
        }
    }
}
