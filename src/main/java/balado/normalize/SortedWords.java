package balado.normalize;

/**
 * A long list of words, which is looked up in the text of its table, so that a start has nothing to build. The table is sorted by the words without
 * their accents, then by the words: what differs in its accents only stands together. Immutable.
 */
final class SortedWords {

    private static final String ACCENTED = "àâäçéèêëîïôöùûüÿñ";
    private static final String BARE = "aaaceeeeiioouuuyn";

    /** Words, each ended by {@code \n}. */
    private final String text;

    /** The words of a table beside this class, by its name without {@code .tsv}; its comments stand above them. */
    SortedWords(String name) {
        String table = balado.article.Table.text(SortedWords.class, name + ".tsv");
        int begin = 0;
        while (table.startsWith("# ", begin)) {
            begin = table.indexOf('\n', begin) + 1;
        }
        text = table.substring(begin);
    }

    boolean contains(String word) {
        String bare = bare(word);
        int at = first(bare);
        while (isLike(bare, at)) {
            int end = end(at);
            if (end - at == word.length() && text.startsWith(word, at)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** With its accents a word that has none, where nothing else is written so; any other word as it is. */
    String accented(String word) {
        int at = first(word);
        return isLike(word, at) && !isLike(word, end(at) + 1) ? text.substring(at, end(at)) : word;
    }

    /** A word without the accents of French. */
    static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            bare.append(bare(word.charAt(i)));
        }
        return bare.toString();
    }

    private static char bare(char letter) {
        int index = letter < 0x80 ? -1 : ACCENTED.indexOf(letter);
        return index < 0 ? letter : BARE.charAt(index);
    }

    /** Where the first word stands that without its accents is not before this one. */
    private int first(String bare) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            if (compare(middle, bare) < 0) {
                low = end(middle) + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isLike(String bare, int at) {
        return at < text.length() && compare(at, bare) == 0;
    }

    /** Compares what stands here, without its accents. */
    private int compare(int at, String bare) {
        for (int i = 0; i < bare.length(); i++) {
            char letter = text.charAt(at + i);
            if (letter == '\n') {
                return -1;
            }
            int difference = bare(letter) - bare.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return text.charAt(at + bare.length()) == '\n' ? 0 : 1;
    }

    private int end(int at) {
        return text.indexOf('\n', at);
    }
}
