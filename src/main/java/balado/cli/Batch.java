package balado.cli;

import balado.article.Article;
import balado.produce.FeedChoice;
import balado.produce.Harvest;
import balado.produce.Harvest.Found;
import balado.produce.Production;
import balado.produce.Recipe;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes episodes of many articles, one after the other: each is read, made and stored before the next is looked at, so that thousands need no
 * more memory than one and a run that ends early loses one at most. The feed follows once a minute, which is often enough for listeners and costs
 * little even where it is long, and at the end. An article that fails does not keep the others from being made.
 */
final class Batch {

    private static final Duration FEED_EVERY = Duration.ofMinutes(1);

    private final Terminal terminal;
    private final Workshop workshop;
    private final BatchReport report;
    private final boolean failFast;
    private final Sources reader;
    private final FeedChoice choice;
    private long feedDue = System.nanoTime() + FEED_EVERY.toNanos();

    /**
     * A batch.
     *
     * @param failFast whether nothing is tried any more after a failure
     * @param choice which entries of feeds
     */
    Batch(
            Terminal terminal,
            Workshop workshop,
            BatchReport report,
            boolean failFast,
            Sources reader,
            FeedChoice choice) {
        this.terminal = terminal;
        this.workshop = workshop;
        this.report = report;
        this.failFast = failFast;
        this.reader = reader;
        this.choice = choice;
    }

    /**
     * Makes an episode of each article.
     *
     * @throws IOException when no article can be made any more: a voice cannot be had, the feed cannot be written
     */
    void makeEach(List<String> sources) throws IOException {
        for (String source : expand(sources)) {
            if (!skips(source)) {
                for (Found found : read(source)) {
                    if (!skips(found.place())) {
                        makeOne(found);
                    }
                }
            }
        }
        finish();
    }

    private void makeOne(Found found) throws IOException {
        long start = System.nanoTime();
        Recipe recipe = workshop.recipe();
        try {
            made(List.of(found.place()), make(found.place(), () -> recipe.make(found.article())), start);
            refreshWhenDue();
        } catch (ArticleFault e) {
            failed(List.of(found.place()), e.getMessage(), start);
        } catch (Error e) {
            throw reported(e, List.of(found.place()), start);
        }
    }

    /** Makes one episode of all articles that can be read. */
    void makeBundle(String title, List<String> sources) throws IOException {
        long start = System.nanoTime();
        List<Found> articles = new ArrayList<>();
        for (String source : expand(sources)) {
            if (!skips(source)) {
                articles.addAll(read(source));
            }
        }
        List<String> read = articles.stream().map(Found::place).toList();
        if (failFast && report.hasFailed()) {
            read.forEach(report::skipped);
        } else if (!read.isEmpty()) {
            Recipe recipe = workshop.recipe();
            try {
                List<Article> all = articles.stream().map(Found::article).toList();
                made(read, make(title, () -> recipe.makeBundle(title, all)), start);
            } catch (ArticleFault e) {
                failed(read, e.getMessage(), start);
            } catch (Error e) {
                throw reported(e, read, start);
            }
        }
        finish();
    }

    /** The articles that the sources are; a source that cannot be looked into has failed. */
    private List<String> expand(List<String> sources) {
        List<String> all = new ArrayList<>();
        for (String source : sources) {
            long start = System.nanoTime();
            try {
                all.addAll(reader.expand(source, terminal.log()::note));
            } catch (IOException e) {
                failed(List.of(source), Faults.message(e), start);
            }
        }
        return all;
    }

    private boolean skips(String source) {
        boolean skips = failFast && report.hasFailed();
        if (skips) {
            report.skipped(source);
        }
        return skips;
    }

    /** The articles of a source that can be read aloud. */
    private List<Found> read(String source) {
        long start = System.nanoTime();
        try {
            Harvest harvest = reader.read(source, choice);
            harvest.notes().forEach(terminal::say);
            harvest.faults().forEach(fault -> failed(List.of(source), fault.message(), start));
            harvest.articles().forEach(this::note);
            return harvest.articles();
        } catch (IOException e) {
            failed(List.of(source), Faults.message(e), start);
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            failed(List.of(source), fault(source, e), start);
            return List.of();
        } catch (Error e) {
            throw reported(e, List.of(source), start);
        }
    }

    /** The program ends with it, but whoever reads the report shall know what with, and what was made before. */
    private Error reported(Error fault, List<String> sources, long start) {
        try {
            sources.forEach(
                    source -> report.failed(source, source + ": the program failed (" + fault + ")", since(start)));
            report.write();
        } catch (IOException | Error e) {
            fault.addSuppressed(e);
        }
        return fault;
    }

    private String fault(String source, Throwable e) {
        terminal.fault(e);
        return source + ": a fault of the program (" + e.getClass().getSimpleName() + ")";
    }

    private void note(Found found) {
        Article article = found.article();
        terminal.log()
                .note("read " + found.place() + ": " + article.sections().size() + " sections, language "
                        + article.metadata().language() + ", known as " + article.identity());
    }

    /** What makes an episode. */
    private interface Work {
        Production run() throws IOException;
    }

    private Production make(String source, Work work) throws ArticleFault {
        try {
            return work.run();
        } catch (IOException e) {
            throw new ArticleFault(source + ": " + Faults.message(e), e);
        } catch (RuntimeException
                | StackOverflowError e) { // a fault of ours in one article is no reason to leave the others
            throw new ArticleFault(fault(source, e), e);
        }
    }

    private void made(List<String> sources, Production production, long start) {
        terminal.print(Summary.of(production));
        sources.forEach(source -> report.produced(source, production, since(start)));
    }

    private void failed(List<String> sources, String reason, long start) {
        terminal.say(reason);
        sources.forEach(source -> report.failed(source, reason, since(start)));
    }

    private void refreshWhenDue() throws IOException {
        if (System.nanoTime() - feedDue >= 0) {
            workshop.refresh();
            report.write();
            feedDue = System.nanoTime() + FEED_EVERY.toNanos();
        }
    }

    private void finish() throws IOException {
        workshop.refresh();
        report.write();
        report.failures().forEach(terminal::say);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** An article that cannot be made. */
    private static final class ArticleFault extends Exception {

        private static final long serialVersionUID = 1L;

        ArticleFault(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
