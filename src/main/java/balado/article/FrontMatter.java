package balado.article;

import balado.limits.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings that an article may begin with, YAML between two lines {@code ---}, as static site generators have it.
 *
 * @param place what an error names
 * @param yaml the text between the two lines
 * @param values its keys and values
 * @param body the article's text behind it
 */
public record FrontMatter(String place, String yaml, Map<String, Object> values, String body) {

    /** Only where a key follows: an article may begin with a rule. */
    private static final Pattern BEGIN = Pattern.compile("\\A\\s*---[ \\t]*\n(?=\\s*(?:[A-Za-z_]+[ \\t]*:|#|---))");

    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    /** Takes the front matter off a text whose lines end in {@code \n}; without one, the text is the body. */
    public static FrontMatter read(String text, String place, Limits limits) throws ArticleException {
        Matcher begin = BEGIN.matcher(text);
        if (!begin.find()) {
            return new FrontMatter(place, "", Map.of(), text);
        }
        Matcher end = END.matcher(text);
        if (!end.find(begin.end())) {
            throw new ArticleException(
                    place + ", line 1: the settings between '---' lines do not end; add a line '---'");
        }
        String yaml = text.substring(begin.end(), end.start());
        int linesAbove = (int) begin.group().lines().count();
        return new FrontMatter(place, yaml, Yaml.mapping(yaml, place, linesAbove, limits), text.substring(end.end()));
    }

    /**
     * What it says of the article beside its text.
     *
     * @param sourceLine where the text itself says that it comes from
     */
    public Metadata metadata(Optional<String> sourceLine) throws ArticleException {
        Optional<String> source = text("source").or(() -> sourceLine);
        return new Metadata(
                text("author"),
                date(),
                source,
                sourceLine.filter(name -> !source.equals(Optional.of(name))),
                text("image"),
                language().orElse(Metadata.UNDETERMINED),
                text("licence").or(() -> text("license")),
                number("season"),
                number("episode"));
    }

    /** A value as text; the parts of a list joined by commas. */
    public Optional<String> text(String key) {
        Object value = values.get(key);
        String text = value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value == null ? "" : value.toString();
        return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }

    /** A value that is an address on the web. */
    public Optional<String> address(String key) {
        return text(key)
                .filter(each ->
                        each.regionMatches(true, 0, "http://", 0, 7) || each.regionMatches(true, 0, "https://", 0, 8));
    }

    /** The day the article was published. */
    Optional<LocalDate> date() throws ArticleException {
        Optional<String> written = text("date");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(written.get());
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.parse(day.group(1)));
            }
        } catch (DateTimeException e) {
            throw wrong("date", "write it as 2026-11-18", e);
        }
        throw wrong("date", "write it as 2026-11-18", null);
    }

    /** A whole number above 0. */
    Optional<Integer> number(String key) throws ArticleException {
        Optional<String> written = text(key);
        if (written.isPresent() && !NUMBER.matcher(written.get()).matches()) {
            throw wrong(key, "write a number such as 3", null);
        }
        return written.map(Integer::valueOf);
    }

    /** The language that the article says it is in. */
    Optional<String> language() throws ArticleException {
        Optional<String> written = text("language");
        if (written.isPresent() && !LANGUAGE.matcher(written.get()).matches()) {
            throw wrong("language", "write a code such as fr", null);
        }
        return written.map(code -> code.replace('_', '-'));
    }

    private ArticleException wrong(String key, String remedy, Throwable cause) {
        long line = 2 + yaml.lines().takeWhile(each -> !each.startsWith(key)).count();
        return new ArticleException(
                place + ", line " + line + ": " + key + " '" + text(key).orElse("") + "' is not understood; " + remedy,
                cause);
    }
}
