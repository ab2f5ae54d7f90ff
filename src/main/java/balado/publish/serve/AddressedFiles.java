package balado.publish.serve;

import balado.publish.QrCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files that say where the podcast is: feed, OPML and page. They are answered with the address that was asked, and kept so for the next one
 * who asks.
 */
final class AddressedFiles {

    private static final String QR_MARK = "<!--qr-->";
    private static final String QR_LABEL = "Code QR de l’adresse du flux";
    private static final int MOST_KEPT = 8;
    private static final long LARGEST = 32 << 20;

    private record Key(Path file, FileTime written, long size, String address) {}

    private final Map<Key, byte[]> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Whether a file says where it is. One that is larger than any feed goes as it lies. */
    static boolean has(Path file) throws IOException {
        return isNamed(file) && Files.size(file) <= LARGEST;
    }

    private static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals("feed.xml") || name.equals("index.html") || name.endsWith(".opml");
    }

    /**
     * A file's bytes for those who know the folder by this address.
     *
     * @param address with a slash at its end
     */
    synchronized byte[] bytes(Path file, String address) throws IOException {
        Key key = new Key(file, Files.getLastModifiedTime(file), Files.size(file), address);
        byte[] bytes = kept.get(key);
        if (bytes == null) {
            bytes = addressed(file, address).getBytes(StandardCharsets.UTF_8);
            kept.put(key, bytes);
        }
        return bytes;
    }

    private static String addressed(Path file, String address) throws IOException {
        String text = Files.readString(file);
        if (!String.valueOf(file.getFileName()).equals("index.html")) {
            return OwnAddress.in(text, address);
        }
        return text.contains(QR_MARK)
                ? text.replace(QR_MARK, QrCode.of(address + "feed.xml").svg(QR_LABEL))
                : text;
    }
}
