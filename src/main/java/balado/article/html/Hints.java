package balado.article.html;

import balado.article.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the words in an element's class and id say of it: the table {@code hints.tsv}. */
final class Hints {

    /** What an element may be. */
    enum Hint {
        NEVER,
        BESIDE,
        CAPTION,
        LEAD
    }

    /** {@code Article__readAlso} has three words. */
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Longer ones are made by a program. */
    private static final int LONGEST = 400;

    private final Map<String, Hint> hints = new HashMap<>();
    private final Map<String, Set<Hint>> known = new HashMap<>();

    Hints() {
        for (List<String> row : Table.rows(Hints.class, "hints.tsv", 2)) {
            hints.put(row.get(0), Hint.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** All that its classes and its id say. */
    Set<Hint> of(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        String names = element.attr("class") + " " + element.attr("id");
        return names.length() > LONGEST ? Set.of() : known.computeIfAbsent(names, this::read);
    }

    private Set<Hint> read(String names) {
        Set<Hint> found = EnumSet.noneOf(Hint.class);
        for (String name : SPACE.split(names, -1)) {
            add("=" + name, found);
            add(name, found);
            String[] words = WORDS.split(name, -1);
            for (int i = 0; i < words.length; i++) {
                add(words[i].toLowerCase(Locale.ROOT), found);
                addRun(words, i, found);
            }
        }
        return found;
    }

    /** Two and three words that follow each other. */
    private void addRun(String[] words, int start, Set<Hint> found) {
        StringBuilder run = new StringBuilder(words[start]);
        for (int i = start + 1; i < words.length && i < start + 3; i++) {
            run.append('-').append(words[i]);
            add(run.toString().toLowerCase(Locale.ROOT), found);
        }
    }

    private void add(String word, Set<Hint> found) {
        Hint hint = hints.get(word);
        if (hint != null) {
            found.add(hint);
        }
    }
}
