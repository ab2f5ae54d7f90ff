package balado.article.fetch;

import balado.article.Table;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Knows the addresses that are not of the public internet: those of this machine, of its network, and reserved ones. */
final class SpecialAddresses {

    private static final int BITS_A_BYTE = 8;
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;

    /** The last four bytes of these are an IPv4 address that a translator asks (RFC 6052). */
    private static final byte[] TRANSLATED = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    /** Addresses that begin with the same bits. */
    private record Block(BigInteger prefix, int bytes, int bits, String kind) {

        static Block of(String written, String kind) {
            String[] parts = written.split("/", -1);
            byte[] address = literal(parts[0]);
            int bits = Integer.parseInt(parts[1]);
            return new Block(prefix(address, bits), address.length, bits, kind);
        }

        boolean has(byte[] address) {
            return address.length == bytes && prefix(address, bits).equals(prefix);
        }

        private static BigInteger prefix(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(address.length * BITS_A_BYTE - bits);
        }
    }

    private final List<Block> blocks = Table.rows(SpecialAddresses.class, "special-addresses.tsv", 2).stream()
            .map(row -> Block.of(row.get(0), row.get(1)))
            .toList();

    /** What an address is when it is not public: {@code a private address}. */
    Optional<String> kind(InetAddress address) {
        return kind(address.getAddress());
    }

    private Optional<String> kind(byte[] address) {
        if (address.length == IPV6_BYTES
                && Arrays.equals(address, 0, TRANSLATED.length, TRANSLATED, 0, TRANSLATED.length)) {
            return kind(Arrays.copyOfRange(address, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES));
        }
        return blocks.stream()
                .filter(block -> block.has(address))
                .map(Block::kind)
                .findFirst();
    }

    /** The bytes of an address in digits: no name is looked up. */
    private static byte[] literal(String digits) {
        try {
            return InetAddress.getByName(digits).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("not an address: " + digits, e);
        }
    }
}
