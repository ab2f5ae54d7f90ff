package balado.article.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A reference inside a book.
 *
 * @param path of the file in the archive
 * @param anchor the identifier of an element in it; empty for its beginning
 */
record BookPlace(String path, String anchor) {

    /**
     * Resolves a reference.
     *
     * @param from the path of the file that it is written in
     */
    static BookPlace of(String from, String href) {
        int hash = href.indexOf('#');
        String file = decoded(hash < 0 ? href : href.substring(0, hash));
        String anchor = hash < 0 ? "" : decoded(href.substring(hash + 1));
        if (file.isEmpty()) {
            return new BookPlace(from, anchor);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return new BookPlace(normal(file.startsWith("/") ? file : folder + file), anchor);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
