package balado.cli;

import balado.article.Article;
import balado.produce.Production;
import balado.produce.Recipe;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private long feedDue = System.nanoTime() + FEED_EVERY.toNanos();

    Batch(Terminal terminal, Workshop workshop, BatchReport report, boolean failFast) {
        this.terminal = terminal;
        this.workshop = workshop;
        this.report = report;
        this.failFast = failFast;
        this.reader = new Sources(terminal);
    }

    /**
     * Makes an episode of each article.
     *
     * @throws IOException when no article can be made any more: a voice cannot be had, the feed cannot be written
     */
    void makeEach(List<String> sources) throws IOException {
        for (String source : expand(sources)) {
            if (skips(source)) {
                continue;
            }
            long start = System.nanoTime();
            try {
                Article article = read(source);
                Recipe recipe = workshop.recipe();
                made(List.of(source), make(source, () -> recipe.make(article)), start);
                refreshWhenDue();
            } catch (ArticleFault e) {
                failed(List.of(source), e, start);
            }
        }
        finish();
    }

    /** Makes one episode of all articles that can be read. */
    void makeBundle(String title, List<String> sources) throws IOException {
        long start = System.nanoTime();
        Map<String, Article> articles = new LinkedHashMap<>();
        for (String source : expand(sources)) {
            if (!skips(source)) {
                try {
                    articles.put(source, read(source));
                } catch (ArticleFault e) {
                    failed(List.of(source), e, start);
                }
            }
        }
        List<String> read = List.copyOf(articles.keySet());
        if (failFast && report.hasFailed()) {
            read.forEach(report::skipped);
        } else if (!read.isEmpty()) {
            Recipe recipe = workshop.recipe();
            try {
                List<Article> all = List.copyOf(articles.values());
                made(read, make(title, () -> recipe.makeBundle(title, all)), start);
            } catch (ArticleFault e) {
                failed(read, e, start);
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
                all.addAll(reader.expand(source));
            } catch (IOException e) {
                failed(List.of(source), new ArticleFault(Faults.message(e), e), start);
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

    private Article read(String source) throws ArticleFault {
        try {
            Article article = reader.read(source);
            terminal.log()
                    .note("read " + source + ": " + article.sections().size() + " sections, language "
                            + article.metadata().language() + ", known as " + article.identity());
            if (!article.metadata().language().startsWith("fr")) {
                terminal.say(source + ": this does not look French ("
                        + article.metadata().language() + "); it is read as if it were");
            }
            return article;
        } catch (IOException e) {
            throw new ArticleFault(Faults.message(e), e);
        }
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
        } catch (RuntimeException e) { // a fault of ours in one article is no reason to leave the others
            terminal.fault(e);
            throw new ArticleFault(
                    source + ": a fault of the program (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    private void made(List<String> sources, Production production, long start) {
        terminal.print(Summary.of(production));
        sources.forEach(source -> report.produced(source, production, since(start)));
    }

    private void failed(List<String> sources, ArticleFault fault, long start) {
        terminal.say(fault.getMessage());
        sources.forEach(source -> report.failed(source, fault.getMessage(), since(start)));
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
