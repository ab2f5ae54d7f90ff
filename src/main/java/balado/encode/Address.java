package balado.encode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as ASCII, which is all that ID3 knows. */
final class Address {

    private Address() {}

    /** Every octet outside printable ASCII percent-encoded as UTF-8 (RFC 3987, 3.1). */
    static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7F) {
                ascii.append((char) octet);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return ascii.toString();
    }
}
