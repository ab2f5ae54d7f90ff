package balado.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads text of which every line is an item of its own, not an article. Immutable. */
public final class LineReader {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

    private final Cleaner cleaner = new Cleaner();
    private final SentenceSplitter splitter = new SentenceSplitter();

    /**
     * The sentences of each line, none for an empty line.
     *
     * @param bytes the text in UTF-8 or Windows-1252
     * @param place what an error names
     * @throws ArticleException when it is no text
     */
    public Stream<List<Sentence>> read(byte[] bytes, String place) throws ArticleException {
        String text = TextDecoder.decode(bytes, place);
        if (text.isEmpty()) {
            return Stream.empty();
        }
        String[] lines = LINE_END.split(text, -1);
        boolean ended = lines[lines.length - 1].isEmpty();
        return Stream.of(lines).limit(ended ? lines.length - 1 : lines.length).map(this::sentences);
    }

    private List<Sentence> sentences(String line) {
        String clean = cleaner.clean(line).replace('\n', ' ');
        return splitter.split(clean).stream().map(Sentence::of).toList();
    }
}
