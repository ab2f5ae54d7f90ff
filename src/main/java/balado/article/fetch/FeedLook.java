package balado.article.fetch;

import balado.article.Input;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Knows feeds by how they begin: many servers give them a wrong media type. It stands alone, so that nothing is loaded for what is no feed. */
public final class FeedLook {

    private static final int HEAD = 4096;

    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\u00ef\\u00bb\\u00bf)?\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>\\s*)*<(?:rss|feed|rdf:RDF|atom:feed)[\\s>]",
            Pattern.DOTALL);

    private FeedLook() {}

    /** Whether an input is a feed. */
    public static boolean isFeed(Input input) {
        byte[] bytes = input.bytes();
        return ROOT.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1))
                .find();
    }
}
