package balado.episode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The web address behind a source as written: an address stays one, {@code ladepeche.fr} is a site, {@code Ouest-Marine} has none. */
final class SourceLink {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s/?#<>\"]+[^\\s<>\"]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24}(?:/[^\\s<>\"]*)?");

    private SourceLink() {}

    /**
     * The address.
     *
     * @param source as written
     * @param identity of the article, which is its address when it came from one
     */
    static Optional<String> of(Optional<String> source, String identity) {
        Stream<String> addresses = Stream.concat(source.stream(), Stream.of(identity))
                .filter(text -> ADDRESS.matcher(text).matches());
        Stream<String> sites = source
                .filter(text -> SITE.matcher(text.toLowerCase(Locale.ROOT)).matches())
                .map(site -> "https://" + site)
                .stream();
        return Stream.concat(addresses, sites).findFirst();
    }
}
