package balado.publish.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** A file as it lies, with an entity tag of its size and time, which is strong: files are replaced whole, never written into. */
final class FileContent extends HttpContent.Wrapper {

    private final HttpField tag;

    private FileContent(HttpContent content, String tag) {
        super(content);
        this.tag = new HttpField(HttpHeader.ETAG, '"' + tag + '"');
    }

    static FileContent of(Path file, String type, ByteBufferPool.Sized buffers) throws IOException {
        return new FileContent(
                new ResourceHttpContent(ResourceFactory.root().newResource(file), type, buffers), tag(file));
    }

    /** The same for a file of the same size and time. Without a hyphen, behind which Jetty notes how it is compressed. */
    static String tag(Path file) throws IOException {
        long nanos = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
        return Long.toHexString(nanos) + "." + Long.toHexString(Files.size(file));
    }

    @Override
    public HttpField getETag() {
        return tag;
    }

    @Override
    public String getETagValue() {
        return tag.getValue();
    }
}
