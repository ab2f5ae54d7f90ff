package balado.encode;

import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_sha_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_sha_final;
import static org.bytedeco.ffmpeg.global.avutil.av_sha_init;
import static org.bytedeco.ffmpeg.global.avutil.av_sha_update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.bytedeco.ffmpeg.avutil.AVSHA;

/**
 * The <a href="https://doi.org/10.6028/NIST.FIPS.180-4">SHA-256</a> of a file, worked out by FFmpeg, which is loaded already: Java's own is
 * interpreted until it has been compiled, and an episode is hashed before that.
 */
final class FileHash {

    private static final int BITS = 256;
    private static final int CHUNK = 1 << 16;

    private FileHash() {}

    /** In lower-case hexadecimal digits. */
    static String of(Path file) throws IOException {
        AVSHA hash = av_sha_alloc();
        try (InputStream in = Files.newInputStream(file)) {
            av_sha_init(hash, BITS);
            byte[] bytes = new byte[CHUNK];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                av_sha_update(hash, bytes, count);
            }
            byte[] digest = new byte[BITS / Byte.SIZE];
            av_sha_final(hash, digest);
            return HexFormat.of().formatHex(digest);
        } finally {
            av_free(hash);
        }
    }
}
