package balado.publish.serve;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Text goes compressed to those who take it so; a range is one of the file's own bytes. */
final class Compression extends CompressionHandler {

    Compression(Handler handler) {
        super(handler);
        putCompression(new GzipCompression());
        CompressionConfig.Builder config = CompressionConfig.builder().compressIncludeMethod("GET");
        for (String type : MediaTypes.text()) {
            config.compressIncludeMimeType(type);
        }
        putConfiguration(PathSpec.from("/*"), config.build());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return request.getHeaders().contains(HttpHeader.RANGE)
                ? getHandler().handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
