package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.limits.Limits;
import balado.normalize.Normalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose pronunciation a user has written down. */
class UserLexiconTest {

    private static final Path LEXICON = Path.of("src/test/resources/balado/pronounce/user/lexique.tsv");
    private static final Normalizer NORMALIZER = Normalizer.french();

    private static Pronouncer pronouncer;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        pronouncer = Pronouncer.french(Register.BROADCAST, LexiconFile.read(LEXICON, Limits.DEFAULT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "tables/user.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void winsOverAllThatIsKnown(String written, String phonemes) {
        assertEquals(phonemes, line(pronouncer, written));
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "user/transcriptions.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void readsWhatPeopleWriteComposedOrNot(String alphabet, String transcription, String phonemes) {
        for (Form form : List.of(Form.NFC, Form.NFD)) {
            String text = java.text.Normalizer.normalize(transcription, form);
            assertEquals(
                    phonemes,
                    (alphabet.equals("ipa") ? PhonemeReader.ipa(text) : PhonemeReader.xSampa(text))
                            .stream()
                                    .map(word ->
                                            word.stream().map(Phoneme::sampa).collect(Collectors.joining(" ")))
                                    .collect(Collectors.joining("|")));
        }
    }

    /** What the program writes it can read. */
    @Test
    void everyPhonemeIsRead() {
        for (Phoneme phoneme : Phoneme.values()) {
            assertEquals(List.of(List.of(phoneme)), PhonemeReader.ipa(phoneme.ipa()));
            assertEquals(List.of(List.of(phoneme)), PhonemeReader.xSampa(phoneme.sampa()));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "user/lexicon-faults.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void aFaultIsOneLineWithFileAndLineAndRemedy(String lines, int line, String part) throws IOException {
        Path file = write("lexique.tsv", lines.replace("␉", "\t").replace("␤", "\n"));
        String message = assertThrows(IOException.class, () -> LexiconFile.read(file, Limits.DEFAULT), lines)
                .getMessage();
        assertTrue(message.startsWith(file + ", line " + line + ": "), message);
        assertTrue(message.contains(part), message);
        assertTrue(message.contains("; "), message);
        assertEquals(1, message.lines().count(), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    void theDefaultLocaleDoesNotMatter(String language) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            Path file = write("LEXIQUE.TSV", "INSISTE\t/ɛ̃/\nTitus\tSPELL\n");
            assertEquals(
                    "ɛ̃ teiteyɛs",
                    line(
                            Pronouncer.french(Register.BROADCAST, LexiconFile.read(file, Limits.DEFAULT)),
                            "insiste Titus"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theOriginIsTheUsersLexicon() {
        PhoneticSentence sentence = pronouncer.pronounce(NORMALIZER.normalize(Sentence.of("les amis de New York")));
        assertEquals(
                List.of("lexicon", "rules, liaison", "lexicon", "user lexicon", "user lexicon"),
                sentence.words().stream().map(PhoneticWord::origin).toList());
    }

    @Test
    void ofTwoLexiconsTheFirstCounts() throws IOException {
        UserLexicon first = LexiconFile.read(write("a.tsv", "Ax\t/a/\n"), Limits.DEFAULT);
        UserLexicon second = LexiconFile.read(write("b.tsv", "Ax\t/i/\nBx\t/i/\n"), Limits.DEFAULT);
        assertEquals("a i", line(Pronouncer.french(Register.BROADCAST, first.and(second)), "Ax Bx"));
    }

    @Test
    void composedAndDecomposedEntriesAreTheSame() throws IOException {
        String text = "Saône\t/son/\nL’Haÿ\tépeler\n";
        UserLexicon composed =
                LexiconFile.read(write("c.tsv", java.text.Normalizer.normalize(text, Form.NFC)), Limits.DEFAULT);
        assertEquals(
                composed,
                LexiconFile.read(write("d.tsv", java.text.Normalizer.normalize(text, Form.NFD)), Limits.DEFAULT));
    }

    @Test
    void moreWordsThanSyllablesAreHeardAllTheSame() throws IOException {
        Pronouncer brief = Pronouncer.french(
                Register.BROADCAST, LexiconFile.read(write("e.tsv", "Est Ouest Est\t/ɛst/\n"), Limits.DEFAULT));
        assertEquals("ɛst", line(brief, "Est Ouest Est"));
    }

    /** Entries of any shape over words that homographs, numerals and liaison would change; some of them leave words without sound. */
    @Test
    void anySentenceIsSaidWithAnyLexicon() throws IOException {
        Random random = new Random(2026);
        List<String> words = List.of(
                "les",
                "est",
                "tous",
                "six",
                "neuf",
                "vingt",
                "nous",
                "portions",
                "bon",
                "ils",
                "résident",
                "ami",
                "un",
                "l'est",
                "est-il",
                "et",
                "plus");
        List<String> values = List.of("/a/", "/s/", "/ɛst wɛst/", "/œ̃nami/", "spell", "un petit ami est", "tous");
        for (int i = 0; i < 40; i++) {
            StringBuilder table = new StringBuilder();
            Set<String> written = new HashSet<>();
            for (int j = 0; j < 5; j++) {
                String entry = some(words, 1 + random.nextInt(3), random);
                if (written.add(entry)) {
                    table.append(entry)
                            .append('\t')
                            .append(some(values, 1, random))
                            .append('\n');
                }
            }
            UserLexicon lexicon = LexiconFile.read(write("random.tsv", table.toString()), Limits.DEFAULT);
            String text = some(words, 12, random);
            PhoneticSentence sentence =
                    Pronouncer.french(Register.BROADCAST, lexicon).pronounce(NORMALIZER.normalize(Sentence.of(text)));
            assertEquals(
                    sentence.source().text().split(" ").length, sentence.words().size(), () -> table + text);
        }
    }

    private static String some(List<String> words, int count, Random random) {
        return random.ints(count, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String line(Pronouncer with, String written) {
        return PhonemeWriter.line(
                with.pronounce(NORMALIZER.normalize(Sentence.of(written))), PhonemeWriter.Alphabet.IPA);
    }
}
