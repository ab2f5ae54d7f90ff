package balado.encode;

import java.util.List;

/**
 * An ID3v2.3 tag. Version 2.3 and not 2.4, since every reader knows it, also those of cars, televisions and older systems that take a 2.4 tag for
 * none; all that a podcast needs is in both, and chapters are defined for both. Text outside ASCII is UTF-16 with a byte order mark, the one
 * Unicode encoding of 2.3.
 *
 * @param frames in the order they are written
 */
record Id3Tag(List<Id3Frame> frames) {

    private static final int BITS_OF_A_SIZE_BYTE = 7;
    private static final int GREATEST_SIZE = (1 << (4 * BITS_OF_A_SIZE_BYTE)) - 1;

    Id3Tag {
        frames = List.copyOf(frames);
    }

    byte[] toBytes() {
        Id3Output body = new Id3Output();
        frames.forEach(body::frame);
        int size = body.size();
        if (size > GREATEST_SIZE) {
            throw new IllegalStateException("a tag of " + size + " bytes");
        }
        Id3Output tag = new Id3Output().ascii("ID3").octet(3).octet(0).octet(0);
        for (int i = 3; i >= 0; i--) {
            tag.octet((size >> (i * BITS_OF_A_SIZE_BYTE)) & 0x7F);
        }
        return tag.bytes(body.toBytes()).toBytes();
    }
}
