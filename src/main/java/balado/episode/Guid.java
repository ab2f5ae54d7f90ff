package balado.episode;

import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identifiers by which podcast apps know an episode and a show again. */
public final class Guid {

    /** The namespace of everything that Balado names. It never changes: listeners would get every episode twice. */
    private static final UUID BALADO = UUID.fromString("7bb84563-ee35-4e5f-a3b3-0521543a7bf3");

    /** The namespace of <a href="https://podcasting2.org/docs/podcast-namespace/tags/guid">podcast:guid</a>. */
    private static final UUID PODCAST = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern TRAILING_SLASHES = Pattern.compile("/+$");

    private Guid() {}

    /**
     * An episode's GUID.
     *
     * @param identity of its article; composed and decomposed spelling give the same GUID
     */
    public static String ofEpisode(String identity) {
        return ofName("episode:" + identity);
    }

    /**
     * A show's {@code podcast:guid}.
     *
     * @param address of its feed; scheme and trailing slashes do not count
     */
    public static String ofFeed(String address) {
        String name = TRAILING_SLASHES
                .matcher(SCHEME.matcher(address).replaceFirst(""))
                .replaceFirst("");
        return NameUuid.of(PODCAST, name).toString();
    }

    /** The {@code podcast:guid} of a show whose feed has no public address. */
    public static String ofShow(String title) {
        return ofName("show:" + title);
    }

    private static String ofName(String name) {
        return NameUuid.of(BALADO, Normalizer.normalize(name, Normalizer.Form.NFC))
                .toString();
    }
}
