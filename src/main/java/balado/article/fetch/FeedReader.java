package balado.article.fetch;

import balado.article.ArticleException;
import balado.article.Input;
import balado.limits.Limit;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads feeds: <a href="https://www.rssboard.org/rss-specification">RSS 0.9x and 2.0</a>, RSS 1.0,
 * <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>. They are read like pages, by a parser that forgives: feeds with entities of HTML,
 * bare ampersands or a broken end are common, and a parser that knows no DTD can be made to open nothing.
 */
public final class FeedReader {

    private static final int HEAD = 4096;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final Set<String> ENTRIES = Set.of("item", "entry", "atom:entry");

    private final Clock clock;

    /**
     * A reader.
     *
     * @param clock nothing is published later
     */
    public FeedReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The feed.
     *
     * @throws ArticleException when it has no entry or too many, or its entries have sounds but no text
     */
    public Feed read(Input input) throws ArticleException {
        Document document = Jsoup.parse(text(input), "", Parser.xmlParser());
        Optional<String> title = document.getAllElements().stream()
                .filter(each -> each.tagName().equals("title") && !isInEntry(each))
                .findFirst()
                .map(each -> Jsoup.parse(each.text()).text().strip())
                .filter(each -> !each.isEmpty());
        EntryReader entries = new EntryReader(base(document, input), clock.instant());
        List<FeedEntry> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Element element : document.getAllElements()) {
            if (ENTRIES.contains(element.tagName())) {
                entries.read(element).filter(entry -> isNew(entry, known)).ifPresent(found::add);
                if (input.limits().exceeds(Limit.FEED_ENTRIES, found.size())) {
                    throw new ArticleException(
                            input.place() + ": a feed of " + input.limits().excess(Limit.FEED_ENTRIES));
                }
            }
        }
        if (found.isEmpty()) {
            throw new ArticleException(input.place() + ": a feed without entries; check its address in a browser");
        }
        if (found.stream().allMatch(entry -> entry.sound() && !entry.whole())) {
            throw new ArticleException(input.place()
                    + ": a podcast, whose entries are sounds without articles; listen to it in a podcast app");
        }
        return new Feed(title, newestFirst(found));
    }

    /** The same article may come twice: under its identity or with its page. */
    private static boolean isNew(FeedEntry entry, Set<String> known) {
        boolean another = known.add(entry.identity());
        return entry.link()
                        .map(link ->
                                known.add(link.toString()) || link.toString().equals(entry.identity()))
                        .orElse(true)
                && another;
    }

    private static boolean isInEntry(Element element) {
        return element.parents().stream()
                .anyMatch(each ->
                        ENTRIES.contains(each.tagName()) || each.tagName().equals("image"));
    }

    /** By date when all have one; else as the feed has them. */
    private static List<FeedEntry> newestFirst(List<FeedEntry> entries) {
        if (entries.stream().anyMatch(entry -> entry.published().isEmpty())) {
            return entries;
        }
        return entries.stream()
                .sorted(Comparator.comparing((FeedEntry entry) ->
                                entry.published().orElseThrow().toInstant())
                        .reversed())
                .toList();
    }

    /** What relative links start at: where the feed was found, else where it says that its site is. */
    private static Optional<URI> base(Document document, Input input) {
        return input.address()
                .or(() -> document.getAllElements().stream()
                        .filter(each -> each.tagName().equals("link") && !isInEntry(each))
                        .map(each -> each.hasAttr("href") ? each.attr("href") : each.text())
                        .filter(WebAddress::isMeant)
                        .findFirst()
                        .flatMap(FeedReader::address));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(WebAddress.of(text));
        } catch (ArticleException e) {
            return Optional.empty();
        }
    }

    /** What is valid UTF-8 is UTF-8, whatever the server says; else the server is believed, else the file. */
    private static String text(Input input) {
        byte[] bytes = input.bytes();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Matcher declared =
                    ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
            return input.charset()
                    .flatMap(FeedReader::charset)
                    .or(() -> declared.find() ? charset(declared.group(1)) : Optional.empty())
                    .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                    .map(charset -> new String(bytes, charset))
                    .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
