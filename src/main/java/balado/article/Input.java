package balado.article;

import balado.limits.Limits;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article is read from: a file, a page of the web, standard input.
 *
 * @param bytes all of it; not copied, not to be changed
 * @param place what an error names
 * @param name the name of the file, or the last part of the address; empty when there is none
 * @param type its media type without parameters, in small letters, when a server or a feed said it: {@code text/html}
 * @param charset the name of its character set, when a server said it
 * @param address where on the web it was found
 * @param folder what the paths of pictures start at when there is no address
 * @param limits how much of it is read
 */
@SuppressWarnings("ArrayRecordComponent") // inputs are neither compared nor printed
public record Input(
        byte[] bytes,
        String place,
        String name,
        Optional<String> type,
        Optional<String> charset,
        Optional<URI> address,
        Path folder,
        Limits limits) {

    public Input {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
    }

    /** One of which as much is read as is safe. */
    public Input(
            byte[] bytes,
            String place,
            String name,
            Optional<String> type,
            Optional<String> charset,
            Optional<URI> address,
            Path folder) {
        this(bytes, place, name, type, charset, address, folder, Limits.DEFAULT);
    }

    /** The same within other limits. */
    public Input within(Limits other) {
        return new Input(bytes, place, name, type, charset, address, folder, other);
    }

    /** A file that was read. */
    public static Input ofFile(byte[] bytes, Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return new Input(
                bytes,
                file.toString(),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file.resolveSibling(""));
    }

    /** Bytes without a name. */
    public static Input ofText(byte[] bytes, String place) {
        return new Input(bytes, place, "", Optional.empty(), Optional.empty(), Optional.empty(), Path.of(""));
    }
}
