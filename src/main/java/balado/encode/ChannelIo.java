package balado.encode;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avformat.avio_flush;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EXTERNAL;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.ffmpeg.avformat.Write_packet_Pointer_BytePointer_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Lets FFmpeg read and write a file of ours from an offset on. So its muxer leaves the tag in front alone, file names need no C charset, and a full
 * disk is the exception that it is.
 */
final class ChannelIo implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final ReadableByteChannel source;
    private final Optional<FileChannel> file;
    private final long offset;
    private final Read read = new Read();
    private final Write write = new Write();
    private final Seek seek = new Seek();
    private final AVIOContext context;
    private IOException failure;

    /**
     * Access to a file, which stays the caller's.
     *
     * @param offset where FFmpeg's byte 0 lies
     */
    ChannelIo(FileChannel file, long offset, boolean writable) throws IOException {
        this(file, Optional.of(file), offset, writable);
        file.position(offset);
    }

    /** Access to what can be read once, from its beginning to its end. */
    ChannelIo(ReadableByteChannel source) {
        this(source, Optional.empty(), 0, false);
    }

    private ChannelIo(ReadableByteChannel source, Optional<FileChannel> file, long offset, boolean writable) {
        this.source = source;
        this.file = file;
        this.offset = offset;
        context = avio_alloc_context(
                new BytePointer(av_malloc(BUFFER)),
                BUFFER,
                writable ? 1 : 0,
                null,
                read,
                writable ? write : null,
                file.isPresent() ? seek : null);
    }

    AVIOContext context() {
        return context;
    }

    /** Throws what went wrong with the file, rather than what FFmpeg makes of it. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    void flush() {
        avio_flush(context);
    }

    @Override
    public void close() {
        av_free(context.buffer());
        avio_context_free(context);
        read.close();
        write.close();
        seek.close();
    }

    private int fail(IOException e) {
        failure = e;
        return AVERROR_EXTERNAL();
    }

    private final class Read extends Read_packet_Pointer_BytePointer_int {

        @Override
        public int call(Pointer opaque, BytePointer buffer, int size) {
            try {
                int count = source.read(buffer.capacity(size).asByteBuffer());
                return count < 0 ? AVERROR_EOF() : count;
            } catch (IOException e) {
                return fail(e);
            }
        }
    }

    private final class Write extends Write_packet_Pointer_BytePointer_int {

        @Override
        public int call(Pointer opaque, BytePointer buffer, int size) {
            try {
                ByteBuffer bytes = buffer.capacity(size).asByteBuffer();
                while (bytes.hasRemaining()) {
                    file.orElseThrow().write(bytes);
                }
                return size;
            } catch (IOException e) {
                return fail(e);
            }
        }
    }

    private final class Seek extends Seek_Pointer_long_int {

        private static final int FROM_START = 0;

        @Override
        public long call(Pointer opaque, long position, int whence) {
            try {
                if (whence == AVSEEK_SIZE) {
                    return file.orElseThrow().size() - offset;
                }
                if (whence != FROM_START) {
                    return AVERROR_EXTERNAL();
                }
                file.orElseThrow().position(offset + position);
                return position;
            } catch (IOException e) {
                return fail(e);
            }
        }
    }
}
