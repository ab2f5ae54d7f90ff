package balado.encode;

import balado.episode.Picture;
import java.util.List;

/**
 * A frame of an ID3v2.3 tag (id3.org, "ID3 tag version 2.3.0", section 4; the last two: "ID3v2 Chapter Frame Addendum 1.0").
 */
sealed interface Id3Frame {

    /** Its four letters. */
    String id();

    /** What follows its header. */
    void writeTo(Id3Output out);

    /** A line of text. */
    record Text(String id, String text) implements Id3Frame {

        @Override
        public void writeTo(Id3Output out) {
            out.encodingOf(text).string(text);
        }
    }

    /** A text that the standard has no frame for. */
    record UserText(String description, String text) implements Id3Frame {

        @Override
        public String id() {
            return "TXXX";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.encodingOf(description + text).terminated(description).string(text);
        }
    }

    /**
     * A text of any number of lines.
     *
     * @param language three letters of ISO 639-2
     */
    record Comment(String language, String text) implements Id3Frame {

        @Override
        public String id() {
            return "COMM";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.encodingOf(text).ascii(language).terminated("").string(text);
        }
    }

    /** An address. */
    record Link(String id, String address) implements Id3Frame {

        @Override
        public void writeTo(Id3Output out) {
            out.ascii(address);
        }
    }

    /** An address that the standard has no frame for. */
    record UserLink(String description, String address) implements Id3Frame {

        @Override
        public String id() {
            return "WXXX";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.encodingOf(description).terminated(description).ascii(address);
        }
    }

    /** The front cover. */
    record FrontCover(Picture picture) implements Id3Frame {

        private static final int FRONT_COVER = 3;

        @Override
        public String id() {
            return "APIC";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.jpeg(FRONT_COVER, picture);
        }
    }

    /** The picture of a chapter, inside its frame. */
    record ChapterPicture(Picture picture) implements Id3Frame {

        private static final int OTHER = 0;

        @Override
        public String id() {
            return "APIC";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.jpeg(OTHER, picture);
        }
    }

    /**
     * A chapter.
     *
     * @param element its name in the table of contents
     * @param startMillis where it starts
     * @param endMillis where it ends
     * @param frames its title and what else belongs to it
     */
    record Chapter(String element, long startMillis, long endMillis, List<Id3Frame> frames) implements Id3Frame {

        /** Says that times count, not byte offsets. */
        private static final long NO_OFFSET = 0xFFFF_FFFFL;

        public Chapter {
            frames = List.copyOf(frames);
        }

        @Override
        public String id() {
            return "CHAP";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.terminatedAscii(element)
                    .uint32(startMillis)
                    .uint32(endMillis)
                    .uint32(NO_OFFSET)
                    .uint32(NO_OFFSET);
            frames.forEach(out::frame);
        }
    }

    /**
     * An ordered table of contents.
     *
     * @param element its name
     * @param topLevel whether no other table names it
     * @param children the names of its chapters or tables, 255 at most
     */
    record Contents(String element, boolean topLevel, List<String> children) implements Id3Frame {

        static final int MOST_CHILDREN = 255;

        private static final int ORDERED = 1;
        private static final int TOP_LEVEL = 2;

        public Contents {
            children = List.copyOf(children);
            if (children.size() > MOST_CHILDREN) {
                throw new IllegalArgumentException(children.size() + " entries");
            }
        }

        @Override
        public String id() {
            return "CTOC";
        }

        @Override
        public void writeTo(Id3Output out) {
            out.terminatedAscii(element)
                    .octet(topLevel ? ORDERED | TOP_LEVEL : ORDERED)
                    .octet(children.size());
            children.forEach(out::terminatedAscii);
        }
    }
}
