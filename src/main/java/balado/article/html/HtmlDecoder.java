package balado.article.html;

import balado.article.ArticleException;
import balado.article.Input;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page, as <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML</a> says: byte
 * order mark, server, {@code meta}; but what is valid UTF-8 with accents is UTF-8 whatever they say, and what is not is not.
 */
final class HtmlDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Browsers read these as Windows-1252. */
    private static final Set<String> LATIN =
            Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "iso_8859-1", "l1");

    private static final int HEAD = 4096;
    private static final Pattern META =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CONTROLS_ALLOWED_PER_MILLE = 20;

    private HtmlDecoder() {}

    static String decode(Input input) throws ArticleException {
        byte[] bytes = input.bytes();
        if (beginsWith(bytes, 0xFE, 0xFF) || beginsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Optional<Charset> declared =
                input.charset().flatMap(HtmlDecoder::charset).or(() -> inHead(bytes));
        if (declared.isPresent() && declared.get().name().startsWith("UTF-16") && hasZeros(bytes)) {
            return new String(bytes, declared.get());
        }
        if (isBinary(bytes)) {
            throw new ArticleException(
                    input.place() + ": not a page but a binary file; name a page or save it as HTML");
        }
        return decode(bytes, declared.filter(each -> !each.name().startsWith("UTF-16")));
    }

    private static String decode(byte[] bytes, Optional<Charset> declared) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
                return new String(bytes, declared.get());
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            long broken = text.chars().filter(c -> c == REPLACEMENT).count();
            long accents =
                    text.chars().filter(c -> c > 0x7f && c != REPLACEMENT).count();
            return broken > accents ? new String(bytes, WINDOWS_1252) : text.replace(String.valueOf(REPLACEMENT), "");
        }
    }

    private static Optional<Charset> inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? charset(meta.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(LATIN.contains(small) ? WINDOWS_1252 : Charset.forName(small));
        } catch (IllegalArgumentException e) { // a name that is none, or of a character set that Java does not know
            return Optional.empty();
        }
    }

    private static boolean hasZeros(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] == 0 || bytes[1] == 0);
    }

    private static boolean isBinary(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            boolean white = b == '\n' || b == '\r' || b == '\t' || b == '\f';
            controls += b >= 0 && b < ' ' && !white ? 1 : 0;
        }
        return controls * 1000 > (long) bytes.length * CONTROLS_ALLOWED_PER_MILLE;
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
