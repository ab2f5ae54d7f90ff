package balado.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages up to phonemes, put to the test with one text. */
public final class Stages {

    private final List<Property> properties =
            List.of(new CleaningProperty(), new ArticleProperty(), new SpokenProperty());

    /**
     * What a text breaks.
     *
     * @param kind what is alike for many texts: the property, or the exception and where it was thrown
     * @param message the same with the text
     */
    public record Fault(String kind, String message) {}

    /** What breaks with this text; empty when nothing does. */
    public Optional<Fault> fault(String text) {
        for (Property property : properties) {
            try {
                property.check(text);
            } catch (Property.Broken e) {
                return Optional.of(new Fault(e.what(), e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) {
                String place = " at " + place(e);
                return Optional.of(new Fault(e.getClass().getName() + place, e + place));
            }
        }
        return Optional.empty();
    }

    /** The first line of the program's own. */
    private static String place(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("balado."))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("?");
    }
}
