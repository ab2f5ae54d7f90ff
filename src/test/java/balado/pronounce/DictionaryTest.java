package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.article.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Accuracy on a dictionary that is not part of the project, named by the variable {@code BALADO_PRONUNCIATION}: word, IPA variants separated by
 * {@code |}, frequency per million. Each word goes the way of a sentence. Phonemes are compared coarsely: e/ɛ, o/ɔ, ø/œ, a/ɑ, ɛ̃/œ̃ are one, schwa and length are left out.
 */
class DictionaryTest {

    /** A consonant that is heard in liaison only. */
    private static final Pattern LINKED = Pattern.compile("\\S+ ‿$");

    private static final Map<String, String> COARSE =
            Map.of("ɛ", "e", "ɔ", "o", "œ", "ø", "ɑ", "a", "œ̃", "ɛ̃", "ŋ", "n ɡ", "ə", "", "‿", "");

    private final balado.normalize.Normalizer normalizer = balado.normalize.Normalizer.french();
    private final Pronouncer pronouncer = Pronouncer.french();

    @Test
    void wordsAreRight() throws IOException {
        String dictionary = System.getenv("BALADO_PRONUNCIATION");
        assumeTrue(dictionary != null && Files.exists(Path.of(dictionary)), "BALADO_PRONUNCIATION names no dictionary");
        int words = 0;
        int right = 0;
        double weight = 0;
        double rightWeight = 0;
        Map<String, Integer> confusions = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(dictionary), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].indexOf(' ') >= 0) {
                continue;
            }
            double frequency = Double.parseDouble(cells[2]);
            boolean good = isRight(cells[0], cells[1], confusions);
            words++;
            weight += frequency;
            right += good ? 1 : 0;
            rightWeight += good ? frequency : 0;
        }
        String report = String.format(
                Locale.ROOT,
                "%d words, %.2f %% right, %.3f %% by frequency%nby class: %s%nconfusions (ours>dictionary): %s%n",
                words,
                100.0 * right / words,
                100 * rightWeight / weight,
                classes(confusions),
                most(confusions));
        Files.writeString(Path.of("target", "pronunciation-report.txt"), report, StandardCharsets.UTF_8);
        assertTrue(right >= 0.98 * words && rightWeight >= 0.995 * weight, report);
    }

    private boolean isRight(String word, String variants, Map<String, Integer> confusions) {
        List<String> said = pronouncer.pronounce(normalizer.normalize(Sentence.of(word))).words().stream()
                .flatMap(PhoneticWord::phonemes)
                .map(Phoneme::ipa)
                .toList();
        String ours = coarse(said);
        for (String variant : variants.split(" \\| ", -1)) {
            if (ours.equals(coarse(variant))
                    || ours.equals(coarse(LINKED.matcher(variant).replaceAll("")))) {
                return true;
            }
        }
        String theirs = coarse(variants.split(" \\| ", -1)[0]);
        confusions.merge(difference(ours, theirs), 1, Integer::sum);
        return false;
    }

    private static String coarse(String variant) {
        return coarse(Arrays.asList(variant.strip().split(" ", -1)));
    }

    private static String coarse(List<String> phonemes) {
        StringBuilder text = new StringBuilder();
        for (String phoneme : phonemes) {
            String composed = Normalizer.normalize(phoneme.replace("ː", ""), Normalizer.Form.NFD);
            String each = COARSE.getOrDefault(composed, composed);
            if (!each.isEmpty()) {
                text.append(each).append(' ');
            }
        }
        return text.toString().replaceAll("(\\S+) (?=\\1 )", "");
    }

    /** What is left when the common beginning and end are cut off. */
    private static String difference(String ours, String theirs) {
        String[] one = ours.split(" ", -1);
        String[] other = theirs.split(" ", -1);
        int start = 0;
        while (start < Math.min(one.length, other.length) && one[start].equals(other[start])) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length, other.length) - start
                && one[one.length - 1 - end].equals(other[other.length - 1 - end])) {
            end++;
        }
        return String.join(" ", Arrays.asList(one).subList(start, one.length - end)) + ">"
                + String.join(" ", Arrays.asList(other).subList(start, other.length - end));
    }

    /** The errors by what was confused. */
    private static Map<String, Integer> classes(Map<String, Integer> confusions) {
        Map<String, Integer> classes = new TreeMap<>();
        confusions.forEach((confusion, count) -> classes.merge(errorClass(confusion), count, Integer::sum));
        return classes;
    }

    private static String errorClass(String confusion) {
        String ours = confusion.substring(0, confusion.indexOf('>'));
        String theirs = confusion.substring(confusion.indexOf('>') + 1);
        String both = ours + theirs;
        if (theirs.endsWith("e") && ours.isEmpty()) {
            return "e sounded or mute";
        } else if (both.matches("[sz ]+")) {
            return "s or z";
        } else if (both.matches("[ʃktd ]*ʃ[ʃktd ]*")) {
            return "ch";
        } else if (both.indexOf('̃') >= 0) {
            return "nasal vowel";
        } else if (both.matches("[jwɥiuy ]+")) {
            return "glide or vowel";
        } else if (!both.isBlank() && (ours.isEmpty() || theirs.isEmpty())) {
            return "letter sounded or silent";
        }
        return "other";
    }

    private static List<Map.Entry<String, Integer>> most(Map<String, Integer> confusions) {
        return confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(60)
                .toList();
    }
}
