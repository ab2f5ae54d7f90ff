package balado.episode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A category of <a href="https://podcasters.apple.com/support/1691-apple-podcasts-categories">Apple Podcasts</a>.
 *
 * @param name its name, exact case
 * @param parent the category that it stands under, when it is a subcategory
 */
public record Category(String name, Optional<String> parent) {

    private static final Map<String, Category> ALL = Table.rows("categories.tsv").stream()
            .map(Category::row)
            .collect(Collectors.toUnmodifiableMap(Category::name, Function.identity()));

    /** The category of this name, if Apple has it. */
    public static Optional<Category> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The category that differs from this name in case only. */
    static Optional<Category> like(String name) {
        return ALL.values().stream()
                .filter(category -> category.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Category row(List<String> cells) {
        return new Category(cells.get(0), Optional.of(cells.get(1)).filter(parent -> !parent.isEmpty()));
    }
}
