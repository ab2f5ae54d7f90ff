package balado.publish.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/** Other bytes than the file's, with its type and time. */
final class MemoryContent extends HttpContent.Wrapper {

    private final byte[] bytes;
    private final HttpField tag;

    /**
     * Bytes in place of a file's.
     *
     * @param tag tells these bytes from others made of the same file
     */
    MemoryContent(HttpContent file, byte[] bytes, String tag) {
        super(file);
        this.bytes = bytes.clone();
        this.tag = new HttpField(HttpHeader.ETAG, '"' + tag + '"');
    }

    @Override
    public HttpField getETag() {
        return tag;
    }

    @Override
    public String getETagValue() {
        return tag.getValue();
    }

    @Override
    public HttpField getContentLength() {
        return new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.length);
    }

    @Override
    public long getContentLengthValue() {
        return bytes.length;
    }

    @Override
    public void writeTo(Content.Sink sink, long offset, long length, Callback callback) {
        int from = (int) Math.min(offset, bytes.length);
        int count = length < 0 ? bytes.length - from : (int) Math.min(length, bytes.length - from);
        sink.write(true, ByteBuffer.wrap(bytes, from, count), callback);
    }
}
