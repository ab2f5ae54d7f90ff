package balado.publish.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what was found. */
final class Findings {

    private static final int LONGEST = 300;

    private final List<Violation> violations = new ArrayList<>();

    /** Notes a violation unless a condition holds. */
    void unless(boolean condition, Rule rule, String place, String message) {
        if (!condition) {
            add(rule, place, message);
        }
    }

    void add(Rule rule, String place, String message) {
        violations.add(new Violation(rule, line(place), line(message)));
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
