package balado.episode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Apple's categories. A subcategory's name belongs to one category only. */
public final class Categories {

    private final Map<String, String> parents;

    private Categories(Map<String, String> parents) {
        this.parents = parents;
    }

    /** The list that Balado ships. */
    public static Categories load() {
        try (InputStream table = Categories.class.getResourceAsStream("categories.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            Map<String, String> parents = new LinkedHashMap<>();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split("\t", -1);
                parents.put(fields[fields.length - 1], fields.length > 1 ? fields[0] : "");
            });
            return new Categories(parents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean contains(String category) {
        return parents.containsKey(category);
    }

    /** The category that a subcategory stands below. */
    public Optional<String> parent(String category) {
        return Optional.ofNullable(parents.get(category)).filter(parent -> !parent.isEmpty());
    }
}
