package balado.article.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes <a href="https://pandoc.org/MANUAL.html#extension-footnotes">footnotes</a> out of a Markdown text: {@code [^1]} where {@code [^1]: …}
 * is defined. By hand, because the library's extension for them does not run with this version of the library.
 */
final class MarkdownNotes {

    /** With the lines that go on in it: those up to a blank line, and what is indented below. */
    private static final Pattern DEFINITION = Pattern.compile(
            "^ {0,3}\\[\\^([^\\\\\\]\\s]+)\\]:.*+(?:\n(?! {0,3}\\[\\^|[ \\t]*$).++)*+(?:(?:\n[ \\t]*+$)*+\n(?: {4}|\\t).*+)*+",
            Pattern.MULTILINE);

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)\\]");

    private MarkdownNotes() {}

    static String without(String text) {
        Set<String> labels = new HashSet<>();
        Matcher definition = DEFINITION.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (definition.find()) {
            labels.add(definition.group(1));
            definition.appendReplacement(rest, "");
        }
        return labels.isEmpty() ? text : withoutReferences(definition.appendTail(rest), labels);
    }

    private static String withoutReferences(CharSequence text, Set<String> labels) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        labels.contains(reference.group(1)) ? "" : Matcher.quoteReplacement(reference.group()));
    }
}
