package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts cleaned text into its paragraphs: at blank lines, and at line ends that are not there only because the file was wrapped. */
final class Lines {

    /** Longer lines are no verse. */
    private static final int LONGEST_VERSE = 65;

    /** Fewer lines are no stanza. */
    private static final int SHORTEST_STANZA = 3;

    private static final Pattern MARK = Pattern.compile("#{1,6} (.*\\S)[ #]*");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");
    private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}-\n");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…][»”\")\\]' ]*");

    private final Wrapping wrapping;

    /** Of a text that has broken words. */
    private final Optional<Hyphens> hyphens;

    private final List<Line> result = new ArrayList<>();

    private Lines(String cleanText, int indent) {
        wrapping = new Wrapping(cleanText, indent);
        hyphens = BROKEN_WORD.matcher(cleanText).find() ? Optional.of(new Hyphens()) : Optional.empty();
        hyphens.ifPresent(known -> cleanText.lines().forEach(known::learn));
    }

    /**
     * The paragraphs in order; lines without letter or digit, which only separate, are left out.
     *
     * @param indent by how much the first line of a paragraph was shortened when its margin was taken off
     */
    static List<Line> of(String cleanText, int indent) {
        Lines lines = new Lines(cleanText, indent);
        for (String block : BLANK_LINE.split(cleanText, -1)) {
            lines.addBlock(block.lines().toList());
        }
        return lines.result;
    }

    private void addBlock(List<String> lines) {
        boolean title = result.isEmpty();
        boolean stanza = !title && isStanza(lines);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean first = i == 1;
            if (i == lines.size() || !wrapping.continues(lines.get(i - 1), lines.get(i), first, title && first)) {
                add(lines.subList(start, i), stanza);
                start = i;
            }
        }
    }

    /** Short lines of which few end a sentence: those of an article's sections would. */
    private static boolean isStanza(List<String> lines) {
        long ended =
                lines.stream().filter(line -> ENDED.matcher(line).matches()).count();
        return lines.size() >= SHORTEST_STANZA
                && ended * 2 <= lines.size()
                && lines.stream().allMatch(line -> line.length() <= LONGEST_VERSE);
    }

    private void add(List<String> lines, boolean stanza) {
        boolean quoted = Wrapping.isQuoted(lines.get(0));
        String text = join(quoted ? lines.stream().map(Wrapping::unquoted).toList() : lines);
        Matcher mark = MARK.matcher(text);
        if (lines.size() == 1 && !quoted && mark.matches()) {
            result.add(new Line(mark.group(1), true, true, false));
        } else if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            result.add(new Line(text, lines.size() == 1 && !stanza && !quoted, false, quoted));
        }
    }

    private String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean broken = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetter(text.charAt(text.length() - 2));
            if (broken && hyphens.isPresent() && Character.isLetter(line.codePointAt(0))) {
                hyphens.get().append(text, line);
            } else {
                text.append(text.length() == 0 || broken ? "" : " ").append(line);
            }
        }
        return text.toString();
    }
}
