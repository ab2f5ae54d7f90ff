package balado.article.fetch;

import balado.article.ArticleException;
import balado.article.SettingsFile;
import balado.limits.Limits;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entries of which feed are settled: made, left out for their age, or refused for good. Who deletes an episode does not get it again.
 * Kept in a file of lines {@code feed, tab, identity}.
 */
public final class SeenEntries {

    /** The file's usual name. */
    public static final String FILE = ".seen.tsv";

    /** Of a feed, beside those that it has now: some come back after a while. */
    private static final int REMEMBERED = 1000;

    private final Path file;
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();

    /** Those that stood in the file when it was read. */
    private Map<String, Set<String>> read = Map.of();

    private SeenEntries(Path file) {
        this.file = file;
    }

    /** Reads a file, which need not be there. */
    public static SeenEntries read(Path file) throws ArticleException {
        SeenEntries entries = new SeenEntries(file);
        if (Files.exists(file)) {
            SettingsFile.text(file, Limits.DEFAULT)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> {
                        if (cells.length == 2) {
                            entries.of(cells[0]).add(cells[1]);
                        }
                    });
        }
        entries.read = entries.seen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, feed -> Set.copyOf(feed.getValue())));
        return entries;
    }

    /** Whether nothing of this feed was settled before. */
    public boolean isNew(URI feed) {
        return !seen.containsKey(feed.toString());
    }

    /** Whether an entry is settled. */
    public boolean has(URI feed, String identity) {
        return seen.getOrDefault(feed.toString(), Set.of()).contains(oneLine(identity));
    }

    /** Settles entries: those that the feed has now. */
    public void add(URI feed, Collection<String> identities) {
        Set<String> known = of(feed.toString());
        List<String> now = identities.stream().map(SeenEntries::oneLine).toList();
        now.forEach(known::remove);
        List<String> older = new ArrayList<>(known);
        known.clear();
        known.addAll(older.subList(Math.max(0, older.size() - REMEMBERED), older.size()));
        known.addAll(now);
    }

    /**
     * Writes the file with what other programs wrote meanwhile. One that is right already is not touched.
     *
     * @param feeds those that somebody is subscribed to; others that stood in the file when it was read are forgotten
     */
    public void write(Collection<URI> feeds) throws IOException {
        Set<String> wanted = feeds.stream().map(URI::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        if (isWritten(wanted)) {
            return;
        }
        try (SharedFile shared = SharedFile.take(file)) {
            read(file).seen.forEach((feed, identities) -> {
                if (wanted.contains(feed) || !read.containsKey(feed)) {
                    wanted.add(feed);
                    Set<String> known = read.getOrDefault(feed, Set.of());
                    identities.stream()
                            .filter(identity -> !known.contains(identity))
                            .forEach(of(feed)::add);
                }
            });
            shared.write(bytes(wanted));
        }
    }

    private boolean isWritten(Set<String> feeds) throws IOException {
        byte[] there = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        return Arrays.equals(there, bytes(feeds));
    }

    private byte[] bytes(Set<String> feeds) {
        StringBuilder text = new StringBuilder();
        for (String feed : feeds) {
            seen.getOrDefault(feed, Set.of())
                    .forEach(identity ->
                            text.append(feed).append('\t').append(identity).append('\n'));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Set<String> of(String feed) {
        return seen.computeIfAbsent(feed, key -> new LinkedHashSet<>());
    }

    private static String oneLine(String identity) {
        return identity.strip().replaceAll("\\s+", " ");
    }
}
