package balado.normalize;

/** Words drawn out for emphasis: {@code noooon} → {@code non}, {@code sooooo} → {@code so} */
final class Stretched {

    private static final int REPEATED = 3;

    private final Vocabulary vocabulary;

    Stretched(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The word without its drawn-out letters: each once, or twice where only that is a word; what has no vowel ({@code brrr}) stays. */
    String shortened(String word) {
        if (!isStretched(word) || !Vocabulary.hasVowel(word)) {
            return word;
        }
        String twice = atMost(word, 2);
        return vocabulary.isListed(twice) ? twice : atMost(word, 1);
    }

    private static boolean isStretched(String word) {
        int run = 1;
        for (int i = 1; i < word.length() && run < REPEATED; i++) {
            boolean same = word.charAt(i) == word.charAt(i - 1) && Character.isLowerCase(word.charAt(i));
            run = same ? run + 1 : 1;
        }
        return run >= REPEATED;
    }

    /** Runs of three and more are cut to so many, shorter ones stay. */
    private static String atMost(String word, int times) {
        StringBuilder cut = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && word.charAt(end) == word.charAt(at)) {
                end++;
            }
            int length = end - at >= REPEATED ? times : end - at;
            cut.append(word, at, at + length);
            at = end;
        }
        return cut.toString();
    }
}
