package balado.article.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a Word file's lists, which it does not store: the part {@code numbering.xml} (ECMA-376, 17.9). */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();

    /** The last number of each level, by definition: lists that share one are counted on. */
    private final Map<String, int[]> counters = new HashMap<>();

    DocxNumbering(Optional<Element> part) {
        part.ifPresent(root -> {
            root.children("num").forEach(each -> each.attribute("numId").ifPresent(id -> lists.put(id, each)));
            root.children("abstractNum")
                    .forEach(each -> each.attribute("abstractNumId").ifPresent(id -> definitions.put(id, each)));
        });
    }

    /**
     * Counts an item.
     *
     * @param reference the paragraph's {@code numPr}
     * @return what stands before its words, empty for a bullet; nothing when it is no item
     */
    Optional<Item> next(Element reference) {
        int level = reference.child("ilvl").flatMap(DocxNumbering::value).orElse(0);
        Optional<Element> list =
                reference.child("numId").flatMap(each -> each.attribute("val")).map(lists::get);
        Optional<String> key = list.flatMap(each -> each.child("abstractNumId")).flatMap(each -> each.attribute("val"));
        if (key.isEmpty() || level < 0 || level >= LEVELS || !definitions.containsKey(key.get())) {
            return Optional.empty();
        }
        Element definition = definitions.get(key.get());
        boolean restarts = list.get().child("lvlOverride").isPresent();
        int[] numbers = counters.computeIfAbsent(
                restarts ? "own " + list.get().attribute("numId").orElse("") : key.get(),
                unknown -> starts(definition, list.get()));
        numbers[level]++;
        int[] starts = starts(definition, list.get());
        System.arraycopy(starts, level + 1, numbers, level + 1, LEVELS - level - 1);
        return Optional.of(new Item(level + 1, label(definition, level, numbers)));
    }

    /** For each level the number before its first. */
    private static int[] starts(Element definition, Element list) {
        int[] starts = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            starts[i] =
                    level(definition, i).flatMap(each -> value(each, "start")).orElse(1) - 1;
        }
        list.children("lvlOverride")
                .forEach(each -> each.attribute("ilvl")
                        .filter(level -> level.matches("[0-8]"))
                        .ifPresent(level -> value(each, "startOverride")
                                .ifPresent(start -> starts[Integer.parseInt(level)] = start - 1)));
        return starts;
    }

    private static String label(Element definition, int level, int[] numbers) {
        String format = format(definition, level);
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        Matcher place = PLACE.matcher(level(definition, level)
                .flatMap(each -> each.child("lvlText"))
                .flatMap(each -> each.attribute("val"))
                .orElse(""));
        String label = place.replaceAll(match -> {
            int other = Integer.parseInt(match.group(1)) - 1;
            return ListNumber.format(Math.max(1, numbers[other]), format(definition, other));
        });
        return label.strip();
    }

    private static String format(Element definition, int level) {
        return level(definition, level)
                .flatMap(each -> each.child("numFmt"))
                .flatMap(each -> each.attribute("val"))
                .orElse("decimal");
    }

    private static Optional<Element> level(Element definition, int level) {
        return definition
                .children("lvl")
                .filter(each -> each.attribute("ilvl").equals(Optional.of(Integer.toString(level))))
                .findFirst();
    }

    private static Optional<Integer> value(Element parent, String name) {
        return parent.child(name).flatMap(DocxNumbering::value);
    }

    /** The number in an element's attribute {@code val}. */
    static Optional<Integer> value(Element element) {
        return element.attribute("val")
                .filter(text -> WHOLE.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /**
     * An item of a list.
     *
     * @param level from 1
     * @param label its number as it is shown; empty for a bullet
     */
    record Item(int level, String label) {

        private static final Pattern BARE = Pattern.compile("[0-9]+");

        /** The label and the words. */
        String of(String words) {
            return label.isEmpty() ? words : label + (BARE.matcher(label).matches() ? ". " : " ") + words;
        }
    }
}
