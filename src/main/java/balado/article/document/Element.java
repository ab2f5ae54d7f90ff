package balado.article.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document, or a text in one.
 *
 * @param name without prefix; empty for a text
 * @param attributes by name without prefix
 * @param children elements and texts in order
 * @param text of a text; else empty
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

    static Element ofText(String text) {
        return new Element("", Map.of(), List.of(), text);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** The first child of a name. */
    Optional<Element> child(String other) {
        return children(other).findFirst();
    }

    Stream<Element> children(String other) {
        return children.stream().filter(each -> each.is(other));
    }

    /** All elements of a name below this one, in the order of the document. */
    Stream<Element> descendants(String other) {
        return children.stream()
                .flatMap(each ->
                        Stream.concat(each.is(other) ? Stream.of(each) : Stream.empty(), each.descendants(other)));
    }

    /** The text in it and below it. */
    String words() {
        StringBuilder words = new StringBuilder();
        addWords(words);
        return words.toString();
    }

    private void addWords(StringBuilder words) {
        words.append(text);
        children.forEach(each -> each.addWords(words));
    }

    /** The text below the first element of a name, without margin; empty when there is none. */
    Optional<String> words(String other) {
        return descendants(other)
                .map(each -> each.words().strip())
                .filter(each -> !each.isEmpty())
                .findFirst();
    }
}
