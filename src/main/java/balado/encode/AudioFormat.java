package balado.encode;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats that episodes are made in: MP3, which every app plays, and two that are smaller or sound better where they are known. */
public enum AudioFormat {
    /** 24 kHz is what Apple names for mono speech; the voices have no sound above 11 kHz. */
    MP3("mp3", "audio/mpeg", "libmp3lame", "mp3", 24_000, 64_000, "LAME"),

    M4A("m4a", "audio/mp4", "aac", "ipod", 24_000, 64_000, "FFmpeg AAC"),

    /** Opus knows no 24 kHz file: its clock is always 48 kHz. */
    OPUS("opus", "audio/ogg", "libopus", "ogg", 48_000, 40_000, "Opus");

    private final String ending;
    private final String type;
    private final String encoder;
    private final String muxer;
    private final int sampleRate;
    private final int bitRate;
    private final String maker;

    AudioFormat(String ending, String type, String encoder, String muxer, int sampleRate, int bitRate, String maker) {
        this.ending = ending;
        this.type = type;
        this.encoder = encoder;
        this.muxer = muxer;
        this.sampleRate = sampleRate;
        this.bitRate = bitRate;
        this.maker = maker;
    }

    /** The format whose files end so. */
    public static Optional<AudioFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equalsIgnoreCase(ending))
                .findFirst();
    }

    /** What file names end in, without the dot. */
    public String ending() {
        return ending;
    }

    /** MIME type. */
    public String type() {
        return type;
    }

    /** FFmpeg's name of the encoder. */
    String encoder() {
        return encoder;
    }

    /** FFmpeg's name of the file format. */
    String muxer() {
        return muxer;
    }

    /** Hz. */
    int sampleRate() {
        return sampleRate;
    }

    /** Bit/s; constant for MP3, so that players seek exactly. */
    int bitRate() {
        return bitRate;
    }

    /** What encodes it, for people. */
    String maker() {
        return maker;
    }
}
