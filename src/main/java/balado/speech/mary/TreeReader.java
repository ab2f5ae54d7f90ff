package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/**
 * Reads the decision trees of a voice, text as HTS writes it: behind the questions' definitions one tree for each state, a line a node with its
 * number, its question {@code feature=value}, and what follows no and yes, another node or a leaf.
 */
final class TreeReader {

    /** Characters that HTK has another use for, as they are written in trees. */
    private static final Map<String, String> MARKS =
            Map.of("pt", ".", "cm", ",", "op", "(", "cp", ")", "in", "?", "qt", "\"");

    /** What a node asks: whether a feature has the value of this code. */
    private record Question(int feature, byte code) {}

    private final FeatureCodes features;

    /** Those met until now: thousands of nodes ask the same few hundred. */
    private final Map<String, Question> questions = new HashMap<>();

    private final Map<String, String> phones = new HashMap<>();

    /**
     * A reader for a voice.
     *
     * @param aliases its phones that have other names in trees, a pair a line
     */
    TreeReader(FeatureCodes features, Path aliases) throws IOException {
        this.features = features;
        for (String line : VoiceFiles.lines(aliases)) {
            String[] pair = line.split(" ", -1);
            if (pair.length == 2) {
                phones.put(pair[1], pair[0]);
            }
        }
    }

    /**
     * The trees of the states in order.
     *
     * @throws SpeechException when the file is damaged; the message names it
     */
    List<DecisionTree> read(Path file) throws IOException {
        List<DecisionTree> trees = new ArrayList<>();
        List<String> nodes = new ArrayList<>();
        for (String line : VoiceFiles.lines(file)) {
            if (line.startsWith("}")) {
                trees.add(tree(nodes, file));
                nodes.clear();
            } else if (line.startsWith(" ")) {
                nodes.add(line);
            }
        }
        return trees;
    }

    private DecisionTree tree(List<String> lines, Path file) throws IOException {
        if (lines.isEmpty()) {
            throw new SpeechException(file + " has a tree without a question");
        }
        DecisionTree tree = new DecisionTree(lines.size());
        for (String line : lines) {
            try {
                put(new StringTokenizer(line), tree);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
                throw new SpeechException(file + " is damaged at '" + line.strip() + "'", e);
            }
        }
        return tree;
    }

    private void put(StringTokenizer words, DecisionTree tree) {
        int node = -Integer.parseInt(words.nextToken());
        Question question = questions.computeIfAbsent(words.nextToken(), this::question);
        tree.put(node, question.feature(), question.code(), target(words.nextToken()), target(words.nextToken()));
    }

    private Question question(String written) {
        int equals = written.indexOf('=');
        String name = written.substring(0, equals);
        int feature = features.place(name);
        return new Question(feature, features.code(feature, value(name, written.substring(equals + 1))));
    }

    private String value(String feature, String written) {
        if (feature.endsWith("punctuation") || feature.equals("sentence_punc")) {
            return MARKS.getOrDefault(written, written);
        }
        if (feature.contains("tobi_")) {
            return written.replace("st", "*").replace("pc", "%").replace("ht", "^");
        }
        return feature.contains("phone") ? phones.getOrDefault(written, written) : written;
    }

    /** {@code -12} is node 12, {@code "mgc_s2_7"} the seventh leaf. */
    private static int target(String word) {
        return word.startsWith("-")
                ? -Integer.parseInt(word)
                : -Integer.parseInt(word.substring(word.lastIndexOf('_') + 1, word.length() - 1));
    }
}
