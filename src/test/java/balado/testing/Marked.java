package balado.testing;

import balado.article.MarkedText;
import balado.article.Sentence;
import balado.article.TagReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with tags in them, for tables of cases. */
public final class Marked {

    private static final Pattern TAG = Pattern.compile("</?(?:abbr|span|sup)\\b[^>]*>");

    private Marked() {}

    /** A lone sentence, its tags read as Markdown has them. */
    public static Sentence sentence(String written) {
        TagReader reader = new TagReader();
        Matcher tag = TAG.matcher(written);
        int start = 0;
        while (tag.find()) {
            reader.add(written.substring(start, tag.start()));
            reader.addTag(tag.group());
            start = tag.end();
        }
        reader.add(written.substring(start));
        MarkedText text = reader.finish();
        return new Sentence(text.text(), Sentence.Role.BODY, true, text.terms());
    }
}
