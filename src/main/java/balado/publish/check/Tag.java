package balado.publish.check;

import java.util.List;
import java.util.Optional;

/**
 * An ID3v2 tag.
 *
 * @param version 3 or 4
 * @param frames in order
 */
record Tag(int version, List<Frame> frames) {

    /** A frame, as far as podcasts need it. */
    static final class Frame {

        private final String id;
        private final int encoding;
        private final List<String> texts;
        private final long first;
        private final long second;
        private final List<Frame> inner;
        private final byte[] picture;

        Frame(String id, int encoding, List<String> texts, long first, long second, List<Frame> inner) {
            this(id, encoding, texts, first, second, inner, new byte[0]);
        }

        Frame(String id, int encoding, List<String> texts, long first, long second, List<Frame> inner, byte[] picture) {
            this.id = id;
            this.encoding = encoding;
            this.texts = List.copyOf(texts);
            this.first = first;
            this.second = second;
            this.inner = List.copyOf(inner);
            this.picture = picture.clone();
        }

        String id() {
            return id;
        }

        /** Of its text: 0 Latin-1, 1 UTF-16, 2 UTF-16BE, 3 UTF-8; -1 when it has none. */
        int encoding() {
            return encoding;
        }

        /** Its strings, empty ones at the end included. */
        List<String> texts() {
            return texts;
        }

        /** Where a chapter starts in ms; the kind of a picture; 1 for a table of contents at the top. */
        long first() {
            return first;
        }

        /** Where a chapter ends in ms; 1 for a table of contents that is in order. */
        long second() {
            return second;
        }

        /** The frames inside a chapter. */
        List<Frame> inner() {
            return inner;
        }

        byte[] picture() {
            return picture.clone();
        }

        /** The title of a chapter; empty when it has none. */
        String title() {
            return inner.stream()
                    .filter(frame -> frame.id().equals("TIT2"))
                    .map(frame -> frame.texts().get(0))
                    .findFirst()
                    .orElse("");
        }
    }

    Tag {
        frames = List.copyOf(frames);
    }

    List<Frame> all(String id) {
        return frames.stream().filter(frame -> frame.id().equals(id)).toList();
    }

    Optional<Frame> first(String id) {
        return all(id).stream().findFirst();
    }
}
