package balado.pronounce;

import balado.article.UserTable;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lexicon that a user has written: a table of what is written, a tab, and its phonemes between slashes ({@code /ʒak/}), words that sound like
 * it ({@code Jacques}), or {@code spell}; or a file {@code .pls}, see {@link PlsReader}.
 */
public final class LexiconFile {

    private static final Set<String> SPELL = Set.of("spell", "épeler");

    private LexiconFile() {}

    /**
     * Reads a lexicon.
     *
     * @param limits how large it and its lines may be
     * @throws IOException when it cannot be read or a line cannot be followed; the message is one line with file, line and remedy
     */
    public static UserLexicon read(Path file, Limits limits) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pls") || name.endsWith(".xml") ? PlsReader.read(file, limits) : table(file, limits);
    }

    private static UserLexicon table(Path file, Limits limits) throws IOException {
        List<UserLexicon.Entry> entries = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (UserTable.Row row : UserTable.read(file, limits)) {
            UserLexicon.Entry entry = entry(row);
            if (!words.add(entry.written())) {
                throw new PronounceException(
                        row.place() + ": '" + entry.written() + "' stands here for the second time; keep one line");
            }
            entries.add(entry);
        }
        return new UserLexicon(entries);
    }

    private static UserLexicon.Entry entry(UserTable.Row row) throws PronounceException {
        String value = row.value();
        try {
            if (SPELL.contains(value.toLowerCase(Locale.FRENCH))) {
                return new UserLexicon.Entry(row.written(), UserLexicon.Kind.SPELLING, "");
            }
            if (value.length() > 1 && value.startsWith("/") && value.endsWith("/")) {
                return phonemes(row.written(), PhonemeReader.ipa(value.substring(1, value.length() - 1)));
            }
            return new UserLexicon.Entry(row.written(), UserLexicon.Kind.ALIAS, value);
        } catch (IllegalArgumentException e) {
            throw new PronounceException(row.place() + ": " + e.getMessage(), e);
        }
    }

    /** An entry whose value does not depend on how its phonemes were written. */
    static UserLexicon.Entry phonemes(String written, List<List<Phoneme>> words) {
        String ipa = words.stream()
                .map(word -> word.stream().map(Phoneme::ipa).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        return new UserLexicon.Entry(written, UserLexicon.Kind.PHONEMES, ipa);
    }
}
