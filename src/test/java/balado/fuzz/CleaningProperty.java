package balado.fuzz;

import balado.article.Cleaner;
import balado.article.SentenceSplitter;
import java.util.List;

/** Cleaning and cutting: nothing invisible is left, no letter or digit is lost or made up, twice is once. */
final class CleaningProperty implements Property {

    /** Of one code unit, composition makes three at most; see UAX #15, table of maximum expansion. */
    private static final int NFC_GROWTH = 3;

    private final Cleaner cleaner = new Cleaner();
    private final SentenceSplitter splitter = new SentenceSplitter();

    @Override
    public void check(String text) {
        String clean = cleaner.clean(text);
        for (String line : clean.split("\n", -1)) {
            OutgoingText.requireClean(line);
        }
        OutgoingText.requireBounded(clean.length(), text, NFC_GROWTH);
        Property.require(cleaner.clean(clean).equals(clean), "cleaned twice is not cleaned once", clean);
        Property.require(Letters.of(clean).equals(Letters.of(text)), "cleaning changed letters", text);
        List<String> sentences =
                clean.lines().flatMap(line -> splitter.split(line).stream()).toList();
        sentences.forEach(sentence -> Property.require(sentence.equals(sentence.strip()), "not stripped", sentence));
        Property.require(
                Letters.withoutSpace(String.join("", sentences)).equals(Letters.withoutSpace(clean)),
                "cutting changed the text",
                clean);
    }
}
