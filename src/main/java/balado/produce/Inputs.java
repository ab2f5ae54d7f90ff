package balado.produce;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.BoundedInput;
import balado.article.Draft;
import balado.article.Input;
import balado.article.ReadOptions;
import balado.article.fetch.FeedEntry;
import balado.article.fetch.FeedLook;
import balado.article.fetch.Page;
import balado.article.fetch.UnreachableException;
import balado.article.fetch.Web;
import balado.article.fetch.WebAddress;
import balado.limits.Limit;
import balado.limits.Limits;
import balado.produce.Harvest.Fault;
import balado.produce.Harvest.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Articles from wherever they are: files, pages of the web, feeds. What is not French is refused, unless any language will do. */
public final class Inputs {

    /** How the names of files end that may hold an article. */
    public static final Set<String> ENDINGS =
            Set.of("txt", "md", "markdown", "html", "htm", "xhtml", "epub", "pdf", "docx", "odt", "eml");

    private static final String FRENCH = "fr";

    private final ArticleReader reader;
    private final boolean anyLanguage;
    private final Limits limits;
    private final Supplier<Web> makesWeb;
    /** Made when something of the web is asked for. */
    private Optional<Web> web = Optional.empty();

    /**
     * Inputs that are read so.
     *
     * @param limits how much is read
     * @param web is asked once, when something of the web is to be read
     */
    public Inputs(ReadOptions options, boolean anyLanguage, Limits limits, Supplier<Web> web) {
        this.reader = new ArticleReader(Formats.all(), options);
        this.anyLanguage = anyLanguage;
        this.limits = limits;
        this.makesWeb = web;
    }

    /**
     * The articles of a file or an address.
     *
     * @param source its name or address
     * @param choice which of a feed's
     * @throws IOException when it gives none at all; the message is one line
     */
    public Harvest read(String source, FeedChoice choice) throws IOException {
        if (!WebAddress.isMeant(source)) {
            return read(ArticleReader.input(path(source), limits), source, choice, UnaryOperator.identity());
        }
        Page page = web().page(WebAddress.of(source));
        return read(page.input(), source.strip(), choice, new PageDraft(page.address()));
    }

    /** The articles of what is no file, such as standard input. */
    public Harvest read(InputStream in, FeedChoice choice) throws IOException {
        byte[] bytes = BoundedInput.read(in, "the text", Limit.ARTICLE_SIZE, limits);
        return read(Input.ofText(bytes, "the text"), "-", choice, UnaryOperator.identity());
    }

    /** The articles of a feed's entries: their own text when they have all of it, else their pages. */
    public Harvest read(List<FeedEntry> entries) {
        List<Found> articles = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (FeedEntry entry : entries) {
            try {
                articles.add(new Found(entry.place(), article(entry, notes)));
            } catch (UnreachableException e) {
                faults.add(new Fault(entry.identity(), e.getMessage(), true));
            } catch (IOException e) {
                faults.add(new Fault(entry.identity(), e.getMessage(), !(e instanceof ArticleException)));
            }
        }
        return new Harvest(articles, faults, List.copyOf(notes));
    }

    /** The web, for those who need more of it. */
    public Web web() {
        if (web.isEmpty()) {
            web = Optional.of(makesWeb.get());
        }
        return web.get();
    }

    private Harvest read(Input input, String place, FeedChoice choice, UnaryOperator<Draft> amended)
            throws IOException {
        if (FeedLook.isFeed(input)) {
            return feed(input, place, choice);
        }
        Set<String> notes = new LinkedHashSet<>();
        List<Article> articles = reader.readAll(input.within(limits), amended, notes::add);
        List<Found> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String each = i == 0 ? place : place + " (" + (i + 1) + ")";
            try {
                found.add(new Found(each, understood(articles.get(i), each)));
            } catch (ArticleException e) {
                faults.add(new Fault("", e.getMessage(), false));
            }
        }
        return new Harvest(found, faults, List.copyOf(notes));
    }

    private Harvest feed(Input input, String place, FeedChoice choice) throws IOException {
        List<FeedEntry> newest = web().feed(input).newest(choice.most(), choice.since());
        List<FeedEntry> wanted = newest.stream()
                .filter(entry -> !choice.made().test(entry.identity()))
                .toList();
        Harvest harvest = read(wanted);
        int known = newest.size() - wanted.size();
        List<String> notes = new ArrayList<>(harvest.notes());
        if (known > 0 || newest.isEmpty()) {
            notes.add(place + ": " + (wanted.isEmpty() ? "nothing new" : wanted.size() + " new") + ", " + known
                    + " of the newest " + newest.size() + " made before");
        }
        return new Harvest(harvest.articles(), harvest.faults(), notes);
    }

    private Article article(FeedEntry entry, Set<String> notes) throws IOException {
        Input input = entry.whole() || entry.link().isEmpty()
                ? EntryPage.of(entry)
                : web().polled(entry.link().get()).input();
        return understood(
                reader.readAll(input.within(limits), new EntryDraft(entry), notes::add)
                        .get(0),
                entry.place());
    }

    private Article understood(Article article, String place) throws ArticleException {
        String code = article.metadata().language();
        Locale language = Locale.forLanguageTag(code);
        if (!anyLanguage && !language.getLanguage().equals(FRENCH)) {
            throw new ArticleException(place + ": in " + language.getDisplayLanguage(Locale.ENGLISH) + " (" + code
                    + "), and French is what is read; --any-language reads it as if it were");
        }
        return article;
    }

    private static Path path(String source) throws ArticleException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new ArticleException(source + ": not a file name", e);
        }
    }
}
