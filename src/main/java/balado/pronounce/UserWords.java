package balado.pronounce;

import balado.normalize.SpokenWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the user's words in a sentence, the longest first: as they stand, behind an elided word, as a part of a compound. */
final class UserWords {

    static final UserWords NONE = new UserWords();

    private static final String ORIGIN = "user lexicon";
    private static final Pattern SPACE = Pattern.compile(" ");

    /** An entry and its sounds; {@code exact} when its capitals count. */
    private record Own(List<String> written, boolean exact, List<List<Phoneme>> sounds) {

        boolean is(int index, String word) {
            return exact
                    ? written.get(index).equals(word)
                    : lower(written.get(index)).equals(lower(word));
        }

        List<Phoneme> all() {
            return sounds.stream().flatMap(List::stream).toList();
        }

        /** What of the sounds falls to one of the written words: what was set apart for it, else its part of the syllables. */
        List<Phoneme> share(int index) {
            int words = written.size();
            List<List<Phoneme>> parts = sounds.size() == words ? sounds : Syllabifier.syllables(all());
            return parts.subList(index * parts.size() / words, (index + 1) * parts.size() / words).stream()
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** By the first word in lower case, the longest first. */
    private final Map<String, List<Own>> entries = new HashMap<>();

    private final Function<SpokenWord, Pronunciation> known;

    private UserWords() {
        this.known = word -> new Pronunciation(List.of(), ORIGIN);
    }

    /**
     * @param sounds gives the sounds of an entry, a list for each word that is said
     * @param known says what else there is, such as an elided word before one of the user's
     */
    UserWords(
            UserLexicon lexicon,
            Function<UserLexicon.Entry, List<List<Phoneme>>> sounds,
            Function<SpokenWord, Pronunciation> known) {
        this.known = known;
        Map<String, Set<String>> spellings = new HashMap<>();
        lexicon.entries()
                .forEach(entry -> spellings
                        .computeIfAbsent(entry.lower(), key -> new HashSet<>())
                        .add(entry.written()));
        for (UserLexicon.Entry entry : lexicon.entries()) {
            boolean exact = spellings.get(entry.lower()).size() > 1;
            Own own = new Own(List.of(SPACE.split(entry.written(), -1)), exact, sounds.apply(entry));
            entries.computeIfAbsent(lower(own.written().get(0)), key -> new ArrayList<>())
                    .add(own);
        }
        Comparator<Own> bySize = Comparator.comparingInt(own -> own.written().size());
        entries.values().forEach(list -> list.sort(bySize.reversed()));
    }

    /** The user's pronunciation of a word alone. */
    Optional<Pronunciation> find(String word) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        return entries.getOrDefault(lower(word), List.of()).stream()
                .filter(own -> own.written().size() == 1 && own.is(0, word))
                .findFirst()
                .map(own -> new Pronunciation(own.all(), ORIGIN));
    }

    /** Says the user's words as the user has them. */
    void settle(List<Draft> drafts) {
        int at = 0;
        while (at < drafts.size() && !entries.isEmpty()) {
            at += Math.max(1, settle(drafts, at));
        }
    }

    /** Returns how many words there were the user's. */
    private int settle(List<Draft> drafts, int at) {
        String word = drafts.get(at).word().text();
        Optional<Own> whole = longest(drafts, at, word);
        if (whole.isPresent()) {
            return settle(drafts, at, whole.get(), List.of());
        }
        int clitic = word.indexOf('\'') + 1;
        Optional<Own> elided = clitic == 0 ? Optional.empty() : longest(drafts, at, word.substring(clitic));
        return elided.map(own -> settle(drafts, at, own, elision(word.substring(0, clitic))))
                .orElse(0);
    }

    private List<Phoneme> elision(String clitic) {
        return known.apply(SpokenWord.of(clitic)).phonemes();
    }

    private Optional<Own> longest(List<Draft> drafts, int at, String first) {
        return isLetterAmongLetters(drafts.get(at))
                ? Optional.empty()
                : entries.getOrDefault(lower(first), List.of()).stream()
                        .filter(own -> own.is(0, first) && follows(own, drafts, at))
                        .findFirst();
    }

    /** One of the letters of what is spelt is no word. */
    private static boolean isLetterAmongLetters(Draft draft) {
        return draft.word().kind() == SpokenWord.Kind.LETTERS
                && draft.token().words().size() > 1;
    }

    private static boolean follows(Own own, List<Draft> drafts, int at) {
        int size = own.written().size();
        for (int i = 1; i < size; i++) {
            boolean together = at + i < drafts.size() && !drafts.get(at + i - 1).isFollowedByBreak();
            if (!together || !own.is(i, drafts.get(at + i).word().text())) {
                return false;
            }
        }
        return true;
    }

    private static int settle(List<Draft> drafts, int at, Own own, List<Phoneme> elision) {
        int size = own.written().size();
        for (int i = 0; i < size; i++) {
            List<Phoneme> sounds = new ArrayList<>(i == 0 ? elision : List.of());
            sounds.addAll(own.share(i));
            drafts.get(at + i).settle(sounds, ORIGIN);
        }
        return size;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.FRENCH);
    }
}
