package balado.article.fetch;

import balado.article.ArticleException;
import balado.article.SettingsFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entries of which feed are settled: made, left out for their age, or refused for good. Who deletes an episode does not get it again.
 * Kept in a file of lines {@code feed, tab, identity}. Several programs may have read it: what each of them settled is in it at the end.
 */
public final class SeenEntries {

    /** The file's usual name. */
    public static final String FILE = ".seen.tsv";

    /** Of a feed, beside those that it has now: some come back after a while. */
    private static final int REMEMBERED = 1000;

    private final Path file;
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();

    /** What was settled since the file was read. */
    private final Map<String, List<String>> added = new LinkedHashMap<>();

    private SeenEntries(Path file) {
        this.file = file;
    }

    /** Reads a file, which need not be there. */
    public static SeenEntries read(Path file) throws ArticleException {
        SeenEntries entries = new SeenEntries(file);
        if (Files.exists(file)) {
            SettingsFile.text(file).lines().map(line -> line.split("\t", 2)).forEach(cells -> {
                if (cells.length == 2) {
                    entries.of(cells[0]).add(cells[1]);
                }
            });
        }
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
        List<String> now = identities.stream().map(SeenEntries::oneLine).toList();
        settle(feed.toString(), now);
        added.computeIfAbsent(feed.toString(), key -> new ArrayList<>()).addAll(now);
    }

    private void settle(String feed, List<String> now) {
        Set<String> known = of(feed);
        now.forEach(known::remove);
        List<String> older = new ArrayList<>(known);
        known.clear();
        known.addAll(older.subList(Math.max(0, older.size() - REMEMBERED), older.size()));
        known.addAll(now);
    }

    /**
     * Writes the file: what it has by now and what was settled here. Only one program at a time may do so.
     *
     * @param feeds those that somebody is subscribed to; others that were known here are forgotten
     */
    public void write(Collection<URI> feeds) throws IOException {
        Set<String> wanted = feeds.stream().map(URI::toString).collect(Collectors.toSet());
        SeenEntries all = read(file);
        added.forEach(all::settle);
        StringBuilder text = new StringBuilder();
        all.seen.forEach((feed, identities) -> {
            if (wanted.contains(feed) || !seen.containsKey(feed)) {
                identities.forEach(identity ->
                        text.append(feed).append('\t').append(identity).append('\n'));
            }
        });
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> of(String feed) {
        return seen.computeIfAbsent(feed, key -> new LinkedHashSet<>());
    }

    private static String oneLine(String identity) {
        return identity.strip().replaceAll("\\s+", " ");
    }
}
