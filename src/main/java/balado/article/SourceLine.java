package balado.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The last lines of an article that say where it comes from: {@code Source : ladepeche.fr}, or {@code Sources :} and a list.
 *
 * @param name what stands behind the colon, a list joined by commas
 * @param start the number of the first of these lines
 */
public record SourceLine(String name, int start) {

    private static final int LONGEST_LIST = 8;
    private static final int LONGEST_ITEM = 120;

    private static final Pattern SOURCE =
            Pattern.compile("(?iU)sources? ?: ?(.*)|\\(sources? ?: ?(.*)\\)|\\[sources? ?: ?(.*)\\]");
    private static final Pattern BULLET = Pattern.compile("^[-–—•*·] ");

    /** Among the last of an article's paragraphs, each one line of cleaned text. */
    public static Optional<SourceLine> find(List<String> lines) {
        return IntStream.range(Math.max(0, lines.size() - LONGEST_LIST - 1), lines.size())
                .boxed()
                .sorted((a, b) -> Integer.compare(b, a))
                .flatMap(i -> at(i, lines).stream())
                .findFirst();
    }

    private static Optional<SourceLine> at(int index, List<String> lines) {
        Matcher source = SOURCE.matcher(lines.get(index));
        List<String> rest = lines.subList(index + 1, lines.size());
        if (!source.matches() || rest.stream().anyMatch(line -> line.length() > LONGEST_ITEM)) {
            return Optional.empty();
        }
        String items = rest.stream().map(SourceLine::item).collect(Collectors.joining(", "));
        String name = Stream.of(1, 2, 3)
                .map(source::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")
                .strip();
        if (name.isEmpty()) {
            return items.isEmpty() ? Optional.empty() : Optional.of(new SourceLine(items, index));
        }
        return rest.isEmpty() ? Optional.of(new SourceLine(name, index)) : Optional.empty();
    }

    private static String item(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }
}
