package balado.encode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** The encoder of MP3 frames: the system's LAME if there is one, else that of FFmpeg. */
final class Mp3Frames {

    /** What gives the encoder its samples. */
    interface Feeder {
        void feed(FrameWriter writer) throws IOException;
    }

    private final Optional<Lame> lame;

    Mp3Frames(Optional<Lame> lame) {
        this.lame = lame;
    }

    /** Writes frames to a file, from where it stands. */
    void write(FileChannel channel, Feeder feeder) throws IOException {
        if (lame.isPresent()) {
            try (LameWriter writer = new LameWriter(lame.get(), channel, AudioFormat.MP3)) {
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
