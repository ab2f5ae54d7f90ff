package balado.publish.serve;

import java.io.IOException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors as a line of plain text, which repeats nothing of the request. */
final class BriefErrors extends ErrorHandler {

    private static final HttpField PLAIN =
            new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/plain;charset=us-ascii");
    private static final HttpField AS_SAID = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback)
            throws IOException {
        response.getHeaders().put(PLAIN);
        response.getHeaders().put(AS_SAID);
        Content.Sink.write(response, true, text(status), callback);
    }

    private static String text(int status) {
        return status + " " + HttpStatus.getMessage(status) + "\n";
    }
}
