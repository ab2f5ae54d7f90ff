package balado.voice;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables {@code catalog.tsv}, {@code catalog-settings.tsv} and {@code catalog-files.tsv} of the folder {@code voices}. */
final class CatalogReader {

    private final List<List<String>> settings = Tsv.rows("catalog-settings.tsv", 3);
    private final List<List<String>> files = Tsv.rows("catalog-files.tsv", 5);

    VoiceCatalog read() {
        List<List<String>> voices = Tsv.rows("catalog.tsv", 9);
        String defaultName = voices.stream()
                .filter(row -> row.get(8).equals("default"))
                .map(row -> row.get(0))
                .findFirst()
                .orElseThrow();
        return new VoiceCatalog(voices.stream().map(this::entry).toList(), defaultName);
    }

    private CatalogEntry entry(List<String> row) {
        String name = row.get(0);
        return new CatalogEntry(
                name,
                CatalogEntry.Engine.valueOf(row.get(1)),
                row.get(2),
                CatalogEntry.Gender.valueOf(row.get(3)),
                row.get(4),
                row.get(5),
                row.get(6),
                settings(name, row.get(1)),
                files(name, row.get(7)));
    }

    private Map<String, String> settings(String name, String engine) {
        Map<String, String> values = new HashMap<>();
        for (String owner : List.of(engine, name)) {
            settings.stream()
                    .filter(row -> row.get(0).equals(owner))
                    .forEach(row -> values.put(row.get(1), row.get(2)));
        }
        return values;
    }

    private List<VoiceFile> files(String name, String upstream) {
        return files.stream()
                .filter(row -> row.get(0).equals(name))
                .map(row -> new VoiceFile(
                        row.get(1), Long.parseLong(row.get(2)), row.get(3), URI.create(upstream + row.get(4))))
                .toList();
    }
}
