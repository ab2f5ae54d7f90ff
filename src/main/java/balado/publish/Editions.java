package balado.publish;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the folders with one episode counts. A new edition cannot take the place of the old one at once, because the feed still names the files
 * of that one: it stands beside it as {@code <folder>.next} until the feed names it, the old one goes, the new one is copied to the old place, the
 * feed names that, and {@code .next} goes. Whatever step a run ends at, the feed names files that are there, and the next run goes on.
 *
 * @param current the folder that counts
 * @param superseded those that go as soon as the feed does not name them
 * @param twins others, which somebody must have copied: they are no business of ours
 */
record Editions(StoredEpisode current, List<StoredEpisode> superseded, List<StoredEpisode> twins) {

    private static final String NEXT = ".next";

    /**
     * Chooses.
     *
     * @param same the folders with one episode, by name; at least one
     */
    static Editions of(List<StoredEpisode> same) {
        if (same.size() == 1) { // nearly always: no episode is compared with itself
            return new Editions(same.get(0), List.of(), List.of());
        }
        // The first of equals, as min has it.
        StoredEpisode last = same.stream()
                .min(Comparator.comparing(Editions::depth).reversed())
                .orElseThrow();
        StoredEpisode current = same.stream()
                .filter(each -> depth(each) == 0 && each.fingerprint().equals(last.fingerprint()))
                .findFirst()
                .orElse(last);
        List<StoredEpisode> superseded = same.stream()
                .filter(each -> !each.equals(current))
                .filter(each ->
                        depth(each) > 0 || (depth(last) > 0 && home(each).equals(home(last))))
                .toList();
        List<StoredEpisode> twins = same.stream()
                .filter(each -> !each.equals(current) && !superseded.contains(each))
                .toList();
        return new Editions(current, superseded, twins);
    }

    /** Where a new edition of what lies in a folder waits for the feed. */
    static Path next(Path folder) {
        return folder.resolveSibling(folder.getFileName() + NEXT);
    }

    /** The folder that an edition has in the end. */
    static Path home(Path folder) {
        String name = folder.getFileName().toString();
        while (name.endsWith(NEXT)) {
            name = name.substring(0, name.length() - NEXT.length());
        }
        return folder.resolveSibling(name);
    }

    private static Path home(StoredEpisode episode) {
        return home(episode.folder());
    }

    private static int depth(StoredEpisode episode) {
        String name = episode.folder().getFileName().toString();
        return (name.length() - home(episode).getFileName().toString().length()) / NEXT.length();
    }
}
