package balado.limits;

import java.util.Optional;
import java.util.stream.Stream;

/** Something of which no more is read than was allowed, so that no file and no server takes all memory or time. */
public enum Limit {
    ARTICLE_SIZE("article-size", Unit.SIZE, 64 << 20, 2000L << 20, "", "an article's file, or standard input"),
    SETTINGS_SIZE("settings-size", Unit.SIZE, 16 << 20, 500 << 20, "", "balado.yml, a lexicon, abbreviations"),
    SETTINGS_DEPTH("settings-depth", Unit.COUNT, 50, 200, "levels", "lists within lists in balado.yml or front matter"),
    SETTINGS_TEXT(
            "settings-text", Unit.COUNT, 1000, 100_000, "characters", "a title, a name, an address in balado.yml"),
    LEXICON_LINE("lexicon-line", Unit.COUNT, 1000, 100_000, "characters", "a line of a lexicon or of abbreviations"),
    ARCHIVE_FILES("archive-files", Unit.COUNT, 20_000, 65_535, "files", "the files in an EPUB, DOCX or ODT"),
    ARCHIVE_FILE("archive-file", Unit.SIZE, 48 << 20, 1000 << 20, "", "one of them, unpacked"),
    ARCHIVE_SUM("archive-sum", Unit.SIZE, 192 << 20, 4000L << 20, "", "all of them that are read, unpacked"),
    ARCHIVE_RATIO("archive-ratio", Unit.COUNT, 250, 2000, "times", "unpacked by packed; text reaches 50"),
    DOCUMENT_DEPTH(
            "document-depth", Unit.COUNT, 250, 1000, "levels", "elements within elements in an EPUB, DOCX or ODT"),
    PDF_PAGES("pdf-pages", Unit.COUNT, 5000, 100_000, "pages", "the pages of a PDF"),
    PDF_GLYPHS("pdf-glyphs", Unit.COUNT, 100_000, 10_000_000, "letters", "the letters on a page of a PDF"),
    MAIL_HEADER("mail-header", Unit.SIZE, 1 << 20, 500 << 20, "", "the headers of an e-mail and of its parts"),
    MAIL_LINES("mail-lines", Unit.COUNT, 1000, 100_000, "lines", "the lines of these headers"),
    PICTURE_SIZE("picture-size", Unit.SIZE, 64 << 20, 1000 << 20, "", "the file of a cover or of a chapter's picture"),
    PICTURE_SIDE("picture-side", Unit.COUNT, 10_000, 60_000, "pixels", "the longer side of such a picture"),
    PAGE_SIZE("page-size", Unit.SIZE, 10 << 20, 2000L << 20, "", "a page or a feed of the web, unpacked (--max-size)"),
    ANSWER_HEAD("answer-head", Unit.SIZE, 64 << 10, 16 << 20, "", "what a server says before the page"),
    REDIRECTS("redirects", Unit.COUNT, 10, 100, "times", "how often an address may lead to another"),
    FETCH_CONNECT("fetch-connect", Unit.TIME, 10_000, 3_600_000, "", "until a server is reached"),
    FETCH_STALL("fetch-stall", Unit.TIME, 15_000, 3_600_000, "", "until a server sends something more"),
    FETCH_TIME("fetch-time", Unit.TIME, 120_000, 24 * 3_600_000, "", "until a page is here"),
    FEED_ENTRIES("feed-entries", Unit.COUNT, 10_000, 1_000_000, "entries", "the entries of a feed"),
    SOUND_LENGTH("sound-length", Unit.TIME, 600_000, 2 * 3_600_000, "", "an intro, outro, bed or jingle"),
    SOUND_SIZE("sound-size", Unit.SIZE, 512 << 20, 8000L << 20, "", "its file"),
    EPISODE_FILE("episode-file", Unit.SIZE, 8 << 20, 500 << 20, "", "an episode.json of the output folder"),
    CHECKED_FEED("checked-feed", Unit.SIZE, 64 << 20, 1000 << 20, "", "a feed, of balado check"),
    CHECKED_FILE(
            "checked-file", Unit.SIZE, 1L << 30, 100L << 30, "", "any file of a podcast on the web, of balado check"),
    CHECKED_TAG("checked-tag", Unit.SIZE, 64 << 20, 255 << 20, "", "the tag of an MP3 file, of balado check"),
    CHECKED_SIDE("checked-side", Unit.COUNT, 8000, 20_000, "pixels", "the longer side of a picture, of balado check"),
    CHECKED_TIME("checked-time", Unit.TIME, 60_000, 3_600_000, "", "until a server answers balado check");

    private final String id;
    private final Unit unit;
    private final long byDefault;
    private final long greatest;
    private final String things;
    private final String sentence;

    /**
     * A limit.
     *
     * @param things what a number counts
     * @param sentence what it is a limit of
     */
    Limit(String id, Unit unit, long byDefault, long greatest, String things, String sentence) {
        this.id = id;
        this.unit = unit;
        this.byDefault = byDefault;
        this.greatest = greatest;
        this.things = things;
        this.sentence = sentence;
    }

    /** The limit of this name. */
    public static Optional<Limit> named(String name) {
        return Stream.of(values()).filter(limit -> limit.id.equals(name)).findFirst();
    }

    /** Its name, as {@code --limit} has it. */
    public String id() {
        return id;
    }

    /** How it is written. */
    public Unit unit() {
        return unit;
    }

    /** Bytes, milliseconds or things when nothing else is said: enough for all that is honest. */
    public long byDefault() {
        return byDefault;
    }

    /** The most that may be allowed: what the program can bear at all, with memory enough. */
    public long greatest() {
        return greatest;
    }

    /** What it is a limit of. */
    public String sentence() {
        return sentence;
    }

    /** A value for people: {@code 64 MB}, {@code 15 s}, {@code 5000 pages}. */
    public String show(long value) {
        return (unit.show(value) + " " + things).strip();
    }

    /** What an error says last: how more is allowed. */
    public String remedy() {
        return "raise it with --limit " + id + "=…";
    }
}
