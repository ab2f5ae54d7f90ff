package balado.article;

import java.util.Objects;

/**
 * What of an article is read aloud, and what is an article.
 *
 * @param captions whether what stands below pictures is read
 * @param tables how tables are read
 * @param emoji what becomes of emoji
 * @param partial whether an article of which only the beginning is public is read
 * @param eachChapter whether each chapter of a book is an article of its own
 */
public record ReadOptions(boolean captions, Tables tables, Emoji emoji, boolean partial, boolean eachChapter) {

    /** How tables are read. */
    public enum Tables {
        /** Row by row, each cell with the name of its column. */
        ROWS,
        /** That there is one, and how large it is. */
        ANNOUNCED
    }

    /** What becomes of emoji. */
    public enum Emoji {
        NAMED,
        DROPPED
    }

    /** What a newsreader would do. */
    public static final ReadOptions DEFAULT = new ReadOptions(false, Tables.ROWS, Emoji.DROPPED, false, false);

    public ReadOptions {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(emoji, "emoji");
    }
}
