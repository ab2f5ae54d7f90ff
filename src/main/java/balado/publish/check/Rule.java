package balado.publish.check;

import java.util.Locale;

/** What podcast apps ask for. Its name in the report is in small letters with hyphens. */
public enum Rule {
    FEED_XML("the feed is well-formed XML in UTF-8, RSS 2.0 with one channel"),
    CHANNEL_TITLE("the channel has a title"),
    CHANNEL_DESCRIPTION("the channel has a description of at most 4000 bytes"),
    CHANNEL_LINK("the channel has a link"),
    CHANNEL_LANGUAGE("the channel has a language code"),
    CHANNEL_CATEGORY("itunes:category is one of Apple's, exact case"),
    CHANNEL_EXPLICIT("itunes:explicit is true or false"),
    CHANNEL_AUTHOR("the channel has an itunes:author"),
    CHANNEL_TYPE("itunes:type is episodic or serial"),
    CHANNEL_SELF("atom:link rel=self names the feed's own address"),
    CHANNEL_BUILD_DATE("lastBuildDate is a date of RFC 2822"),
    CHANNEL_GUID("podcast:guid is a UUID"),
    CHANNEL_GUID_ADDRESS("podcast:guid is made of the feed's address", true),
    CHANNEL_LOCKED("podcast:locked is yes or no"),
    CHANNEL_MEDIUM("podcast:medium is podcast"),
    CHANNEL_DISCLOSURE("podcast:txt purpose=ai-content says true"),
    CHANNEL_OWNER("itunes:owner with an address lets directories reach you", true),
    COVER("the cover is a square JPEG or PNG of 1400 to 3000 pixels, RGB without transparency"),
    ITEM_ORDER("episodes stand newest first"),
    ITEM_TITLE("every episode has a title without the show's name in front"),
    ITEM_TITLE_DISTINCT("no two episodes of a day have the same title"),
    ITEM_GUID("every episode has a guid of its own, isPermaLink=false"),
    ITEM_DATE("pubDate is a date of RFC 2822 with English names, not in the future"),
    ITEM_DESCRIPTION("every episode has description and content:encoded"),
    ITEM_DISCLOSURE("the description says that the voice is synthetic"),
    ITEM_TIMES("the description lists the chapters from 00:00 on when there are three or more"),
    ITEM_DURATION("itunes:duration is the sound's, in whole seconds"),
    ITEM_EXPLICIT("itunes:explicit is true or false"),
    ITEM_EPISODE_TYPE("itunes:episodeType is full, trailer or bonus"),
    ITEM_TRANSCRIPTS("podcast:transcript names all four forms"),
    ITEM_CHAPTERS("podcast:chapters and psc:chapters are there"),
    ITEM_PERSON("podcast:person names who reads"),
    ENCLOSURE("every episode has an enclosure with url, length and type"),
    ENCLOSURE_FILE("every file that the feed names is there"),
    ENCLOSURE_LENGTH("the enclosure's length is the file's, at least 16384 bytes"),
    ENCLOSURE_TYPE("the enclosure's type belongs to its ending, its name is ASCII"),
    ALTERNATE("podcast:alternateEnclosure has length and hash of its file"),
    AUDIO_SOUND("the sound can be decoded to its end"),
    AUDIO_FORM("the sound is mono, 22.05 kHz or more, 40 to 128 kbit/s"),
    AUDIO_LOUDNESS("the loudness is -16 LUFS, 1 LU more or less, true peak at most -1 dBTP"),
    TAG(
            "the MP3 file has ID3v2 with title, artist, album, genre Podcast, language, date and the mark of a synthetic voice"),
    TAG_ENCODING("ID3v2.3 has text in encodings 0 and 1 only"),
    TAG_PICTURE("the tag has a front cover, JPEG of 600 to 1400 pixels"),
    TAG_CHAPTERS("CTOC is top-level and ordered, and names chapters that are there"),
    CHAPTERS("all forms of chapters have the same titles and starts, from 0 on, inside the sound"),
    CHAPTERS_TITLE("chapter titles have at most 127 bytes"),
    CHAPTERS_SHORT("chapter titles have at most 40 characters, or players cut them", true),
    TRANSCRIPT_VTT("the VTT transcript has its header, times that ascend, lines of at most 65 characters, speakers"),
    TRANSCRIPT_JSON("the JSON transcript has version 1.0.0, no empty body, times that ascend"),
    TRANSCRIPT_SRT("the SRT transcript has numbers, times with a comma, and no speaker-like colon"),
    TRANSCRIPT_WORDS("all forms of the transcript have the same words"),
    LINK("links lead into the folder, or to an absolute address"),
    FOLDER("every folder below episodes is an episode", true),
    HTTP_HEAD("HEAD is answered as GET is, with the length"),
    HTTP_RANGE("a range is answered with 206, one that is not there with 416"),
    HTTP_CONDITION("what has not changed is answered with 304"),
    HTTP_TYPE("files have the right types"),
    HTTP_CORS("web players may read transcripts and chapters"),
    HTTP_GZIP("text is compressed for those who take it so", true);

    private final String sentence;
    private final boolean advice;

    Rule(String sentence) {
        this(sentence, false);
    }

    Rule(String sentence, boolean advice) {
        this.sentence = sentence;
        this.advice = advice;
    }

    /** Its name in reports: {@code item-title}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it asks for. */
    public String sentence() {
        return sentence;
    }

    /** Whether a podcast without it is a good one still. */
    public boolean advice() {
        return advice;
    }
}
