package balado.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Abbreviations. {@code Mme} → {@code madame}; {@code c.-à-d.} → {@code c'est-à-dire}; {@code St-Aubin} → {@code Saint-Aubin} */
final class AbbreviationVerbalizer implements Verbalizer {

    /** What an abbreviation stands for where its condition holds. */
    private record Entry(String spoken, Condition condition) {}

    /** What must stand around an abbreviation for it to be one. */
    private enum Condition {
        ALWAYS,
        /** Before a word with a capital. */
        NAME,
        /** Before {@code Étienne}, {@code le maire}, {@code l'abbé}, and not behind a first name: Monsieur, not an initial. */
        TITLE,
        /** Before a number. */
        NUMBER,
        /** Behind a number. */
        COUNTED,
        /** Behind a number or before a word with a capital: a street's kind. */
        STREET,
        /** Before a letter, which it is written together with. */
        PREFIX
    }

    private static final Shape ARTICLE = new Shape(" (?:le |la |l'|les |et M)");
    private static final Shape CAPITAL = new Shape("[ -]?(?:(?:de )?(?:[dlDL]'|la )|de |du |des |le )?\\p{Lu}");
    private static final Shape SENTENCE_END = new Shape("[ »”\")\\]…]*$");

    private final Keys<List<Entry>> entries;
    private final Vocabulary vocabulary;

    AbbreviationVerbalizer(String tableName, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, List<Entry>> table = new HashMap<>();
        for (Table.Row row : Table.load(tableName).rows()) {
            Entry entry = new Entry(row.get(1), Condition.valueOf(row.get(2)));
            table.computeIfAbsent(row.get(0), written -> new ArrayList<>()).add(entry);
        }
        this.entries = new Keys<>(table);
    }

    @Override
    public boolean mayBegin(char first) {
        return entries.mayBegin(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at)) {
            return Optional.empty();
        }
        return entries.at(text, at)
                .flatMap(found -> found.value().stream()
                        .filter(entry -> holds(entry.condition(), text, at, found.end()))
                        .findFirst()
                        .map(entry -> reading(text, found, entry)));
    }

    private static Reading reading(Text text, Keys.Found<List<Entry>> found, Entry entry) {
        if (entry.condition() == Condition.PREFIX) {
            return Reading.of(found.end(), SemioticClass.ABBREVIATION, "prefix", "")
                    .before(entry.spoken());
        }
        boolean stop = found.key().endsWith(".")
                && text.length() - found.end() < Text.REACH
                && SENTENCE_END.at(text, found.end()).isPresent();
        return Reading.of(
                stop ? found.end() - 1 : found.end(), SemioticClass.ABBREVIATION, "abbreviation", entry.spoken());
    }

    private boolean holds(Condition condition, Text text, int at, int end) {
        return switch (condition) {
            case ALWAYS -> text.at(end) != '\'';
            case NAME -> CAPITAL.at(text, end).isPresent() && text.at(end) != '\'';
            case TITLE -> isTitle(text, at, end);
            case NUMBER -> text.isDigit(text.skipSpaces(end));
            case COUNTED -> text.isDigit(at - 1) || (text.at(at - 1) == ' ' && isNumberBefore(text, at - 1));
            case STREET -> CAPITAL.at(text, end).isPresent() || isNumberBefore(text, at - 1);
            case PREFIX -> Character.isUpperCase(text.at(end));
        };
    }

    private static boolean isNumberBefore(Text text, int end) {
        String before = text.wordBefore(end + 1);
        return text.isDigit(end - 1)
                || (text.at(end - 1) == ',' && text.isDigit(end - 2))
                || before.startsWith("million")
                || before.equals("bis")
                || before.equals("ter");
    }

    private boolean isTitle(Text text, int at, int end) {
        String before = text.wordBefore(at);
        boolean behindName = !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && !vocabulary.isOrdinary(before.toLowerCase(Locale.ROOT));
        boolean name = text.at(end) == ' ' && CAPITAL.at(text, end).isPresent();
        name |= Character.isUpperCase(text.at(end)) && Character.isLowerCase(text.at(end + 1));
        return !behindName && (name || ARTICLE.at(text, end).isPresent());
    }
}
