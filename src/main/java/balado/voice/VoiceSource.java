package balado.voice;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the files of voices are fetched from.
 *
 * @param mirror the address of a copy laid out {@code <voice>/<file>}, ending in a slash; empty for where each voice's maker publishes it
 */
public record VoiceSource(Optional<URI> mirror) {

    /** Two letters at least: {@code C:} is a drive. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private static final Set<String> SCHEMES = Set.of("file", "http", "https");

    /** Where each voice's maker publishes it. */
    public static final VoiceSource UPSTREAM = new VoiceSource(Optional.empty());

    /**
     * A mirror.
     *
     * @param folderOrAddress the path of a folder, or a {@code file:}, {@code http:} or {@code https:} address
     * @throws VoiceException when it is neither
     */
    public static VoiceSource mirror(String folderOrAddress) throws VoiceException {
        try {
            URI address = ADDRESS.matcher(folderOrAddress).matches()
                    ? URI.create(folderOrAddress)
                    : Path.of(folderOrAddress).toUri();
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && !folderOrAddress.isBlank()) {
                return new VoiceSource(Optional.of(URI.create(address.toString().replaceFirst("/*$", "/"))));
            }
            throw noMirror(folderOrAddress, null);
        } catch (IllegalArgumentException e) {
            throw noMirror(folderOrAddress, e);
        }
    }

    private static VoiceException noMirror(String written, Throwable cause) {
        return new VoiceException(
                "'" + written + "' is no mirror of voices; name a folder or an http(s) address", cause);
    }

    /** Where this file of this voice is. */
    URI address(CatalogEntry entry, VoiceFile file) {
        return mirror.map(base -> base.resolve(entry.name() + "/" + file.name()))
                .orElse(file.upstream());
    }
}
