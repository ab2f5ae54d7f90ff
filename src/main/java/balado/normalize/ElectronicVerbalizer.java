package balado.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses and tags. {@code ladepeche.fr} → {@code ladepeche point f r}; {@code #MeToo} → {@code hashtag Me Too} */
final class ElectronicVerbalizer implements Verbalizer {

    private static final int LONGEST = 300;
    private static final String LABEL = "[\\p{L}\\d](?:[\\p{L}\\d_-]{0,61}[\\p{L}\\d])?";

    private static final Shape URL = new Shape(
            "(?:(?:https?|ftp)://|(?=www\\.))[\\p{L}\\d](?:[\\p{L}\\d_~:/?#@!$&*+=%.,;()'-]*[\\p{L}\\d/_=#-])?",
            LONGEST);
    private static final Shape MAIL =
            new Shape("[\\p{L}\\d][\\p{L}\\d._%+-]{0,63}@" + LABEL + "(?:\\." + LABEL + ")+", LONGEST);
    private static final Shape DOMAIN = new Shape(
            "(" + LABEL + "(?:\\." + LABEL
                    + "){0,4})\\.([a-z]{2,8})(?![\\p{L}\\d'@])(?:/(?:[\\p{L}\\d_~/?#=&%.-]*[\\p{L}\\d/_=])?)?",
            LONGEST);
    private static final Shape TAG = new Shape("([#@])(\\p{L}[\\p{L}\\p{M}\\d_]{0,59})");
    private static final Shape DOTTED = new Shape("([vV]?)(\\d{1,4}(?:\\.\\d{1,5}){2,5})(?![\\d\\p{L}])");
    private static final Shape VERSION = new Shape("([vV])\\.?(\\d{1,4}(?:\\.\\d{1,5})?)(?![\\d\\p{L}])");
    private static final Pattern SIGNS = Pattern.compile("(?<=[^\\p{L}\\p{N}\\p{M}])|(?=[^\\p{L}\\p{N}\\p{M}])");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern ADDRESS = Pattern.compile("[12]\\d\\d(?:\\.[012]\\d\\d){3}");
    private static final Shape SCHEME = new Shape("(?:https?|ftp)://");
    private static final Shape PART = new Shape("(\\d+)|(\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})|\\p{L})|(.)");

    private final NumberSpeller speller;
    private final Vocabulary vocabulary;
    private final Map<String, String> domains = Table.load("domains").index(row -> row.get(1));
    private final Map<String, String> signs = Table.load("address-signs").index(row -> row.get(1));

    ElectronicVerbalizer(NumberSpeller speller, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isLetterOrDigit(first) || first == '#' || first == '@';
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at) || !isCandidate(text, at)) {
            return Optional.empty();
        }
        return URL.at(text, at)
                .map(match -> address(text, at, match, "address"))
                .or(() -> MAIL.at(text, at).map(match -> address(text, at, match, "mail")))
                .or(() -> DOMAIN.at(text, at)
                        .filter(match -> domains.containsKey(match.group(2)))
                        .map(match -> address(text, at, match, "domain")))
                .or(() -> TAG.at(text, at).map(this::tag))
                .or(() -> DOTTED.at(text, at)
                        .filter(ElectronicVerbalizer::isNoThousands)
                        .or(() -> VERSION.at(text, at))
                        .map(this::dotted));
    }

    /** Whether any shape can match: spares most words the regular expressions. */
    private static boolean isCandidate(Text text, int at) {
        char first = text.at(at);
        if (first == '#' || first == '@' || first == 'v' || first == 'V') {
            return true;
        }
        int end = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < end && text.at(i) != ' '; i++) {
            char c = text.at(i);
            if (c == '@'
                    || (c == ':' && text.at(i + 1) == '/')
                    || (c == '.' && Character.isLetterOrDigit(text.at(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private Reading address(Text text, int at, MatchResult match, String rule) {
        int start = SCHEME.at(text, at).map(MatchResult::end).orElse(at);
        List<SpokenWord> words = new ArrayList<>();
        String address = text.view().substring(start, match.end());
        for (String label : SIGNS.split(address, 0)) {
            words.addAll(label(label, !words.isEmpty()));
        }
        return Reading.of(match.end(), SemioticClass.ELECTRONIC, rule, words);
    }

    private List<SpokenWord> label(String label, boolean inner) {
        if (signs.containsKey(label)) {
            return Reading.words(signs.get(label));
        }
        String reading = domains.get(label);
        if (label.equals("www") || (inner && "letters".equals(reading))) {
            return Reading.letters(label);
        }
        return parts(label);
    }

    private Reading tag(MatchResult match) {
        List<SpokenWord> words = new ArrayList<>(Reading.words(match.group(1).equals("#") ? "hashtag" : "arobase"));
        words.addAll(parts(match.group(2)));
        return Reading.of(
                match.end(), SemioticClass.ELECTRONIC, match.group(1).equals("#") ? "hashtag" : "handle", words);
    }

    /** {@code 1.234.567} is a number, {@code 192.168.100.100} an address. */
    private static boolean isNoThousands(MatchResult match) {
        return !THOUSANDS.matcher(match.group()).matches()
                || ADDRESS.matcher(match.group()).matches();
    }

    private Reading dotted(MatchResult match) {
        List<SpokenWord> words = new ArrayList<>(match.group(1).isEmpty() ? List.of() : Reading.words("version"));
        String spoken =
                Stream.of(match.group(2).split("\\.")).map(speller::group).collect(Collectors.joining(" point "));
        words.addAll(Reading.words(spoken));
        return Reading.of(match.end(), SemioticClass.ELECTRONIC, "dotted", words);
    }

    /** Words joined by their capitals, numbers, single letters. */
    private List<SpokenWord> parts(String written) {
        Text text = Text.of(written);
        List<SpokenWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            MatchResult part = PART.at(text, at).orElseThrow();
            if (part.group(1) != null) {
                String digits = part.group(1);
                words.addAll(Reading.words(digits.length() > 4 ? speller.digits(digits) : speller.group(digits)));
            } else if (part.group(2) != null) {
                words.addAll(letters(part.group(2)));
            } else {
                words.addAll(Reading.words(signs.getOrDefault(part.group(3), "")));
            }
            at = part.end();
        }
        return words;
    }

    private List<SpokenWord> letters(String part) {
        if (part.length() == 1) {
            return Reading.letters(part);
        }
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        String lower = part.toLowerCase(Locale.ROOT);
        String word = !capitals && vocabulary.isOrdinary(lower) ? lower : part;
        return List.of(new SpokenWord(word, capitals ? SpokenWord.Kind.ACRONYM : SpokenWord.Kind.WORD));
    }
}
