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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The feeds that somebody subscribed to: a table that people may edit, an address and a name on each line, separated by a tab. Comments and the
 * order of lines are kept.
 */
public final class Subscriptions {

    /** The file's usual name. */
    public static final String FILE = "subscriptions.tsv";

    private static final String HEADER = "# Feeds that balado update reads: address, tab, name.";

    /**
     * A feed.
     *
     * @param address by {@link WebAddress}
     * @param name what people call it
     */
    public record Subscription(URI address, String name) {}

    private final Path file;

    /**
     * The list in a file.
     *
     * @param file need not be there
     */
    public Subscriptions(Path file) {
        this.file = file;
    }

    /**
     * All of them, in order.
     *
     * @throws ArticleException when a line is no subscription; the message names it
     */
    public List<Subscription> all() throws ArticleException {
        List<Subscription> all = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Subscription> subscription = parsed(lines.get(i), file + ", line " + (i + 1));
            subscription.ifPresent(all::add);
        }
        return all;
    }

    /** Adds one at the end; returns whether it was not there. */
    public boolean add(Subscription subscription) throws IOException {
        if (has(subscription)) {
            return false;
        }
        try (SharedFile shared = SharedFile.take(file)) {
            if (has(subscription)) {
                return false; // another program was faster
            }
            List<String> lines = new ArrayList<>(lines());
            if (lines.isEmpty()) {
                lines.add(HEADER);
            }
            lines.add(subscription.address() + "\t" + oneLine(subscription.name()));
            shared.write(bytes(lines));
            return true;
        }
    }

    private boolean has(Subscription subscription) throws ArticleException {
        return all().stream().anyMatch(each -> each.address().equals(subscription.address()));
    }

    /** Takes out those of this address or name; returns them. */
    public List<Subscription> remove(String addressOrName) throws IOException {
        if (all().stream().noneMatch(each -> is(each, addressOrName))) {
            return List.of();
        }
        try (SharedFile shared = SharedFile.take(file)) {
            List<Subscription> removed = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            for (String line : lines()) {
                Optional<Subscription> subscription = parsed(line, file.toString());
                if (subscription.filter(each -> is(each, addressOrName)).isPresent()) {
                    removed.add(subscription.get());
                } else {
                    kept.add(line);
                }
            }
            shared.write(bytes(kept));
            return removed;
        }
    }

    private static boolean is(Subscription subscription, String addressOrName) {
        return subscription.address().toString().equals(addressOrName.strip())
                || subscription
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .equals(oneLine(addressOrName).toLowerCase(Locale.ROOT));
    }

    private List<String> lines() throws ArticleException {
        return Files.exists(file)
                ? SettingsFile.text(file, Limits.DEFAULT).lines().toList()
                : List.of();
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Subscription> parsed(String line, String place) throws ArticleException {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return Optional.empty();
        }
        String[] cells = line.split("\t", 2);
        try {
            URI address = WebAddress.of(cells[0]);
            String name = cells.length > 1 && !cells[1].isBlank() ? oneLine(cells[1]) : address.toString();
            return Optional.of(new Subscription(address, name));
        } catch (ArticleException e) {
            throw new ArticleException(place + ": " + e.getMessage(), e);
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
