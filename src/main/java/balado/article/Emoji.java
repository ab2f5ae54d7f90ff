package balado.article;

import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of emoji: each is said by its name ({@code ❤️ → cœur rouge}) or dropped. Its table is read when the first one comes. */
final class Emoji {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LONGEST = 24;

    private final boolean named;

    Emoji(ReadOptions.Emoji what) {
        named = what == ReadOptions.Emoji.NAMED;
    }

    /** The text, not yet cleaned: what joins the parts of an emoji is still there. */
    String apply(String text) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int emoji = first; emoji < text.length(); emoji = next(text, at)) {
            out.append(text, at, emoji);
            at = replace(text, emoji, out);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Where the next character stands that may begin one. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !mayBegin(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** From the clock on; letters, Chinese signs and those for private use are none. */
    private static boolean mayBegin(int code) {
        return (code >= 0x231A && code < 0x2E80)
                || code == 0x3030
                || code == 0x303D
                || code == 0x3297
                || code == 0x3299
                || (code >= 0x1F000 && code < 0x20000);
    }

    /** Adds what an emoji becomes, or the character itself when it is none; gives the offset behind it. */
    private int replace(String text, int at, StringBuilder out) {
        int end = end(text, at);
        for (int to = end; to > at; to = text.offsetByCodePoints(to, -1)) {
            String name = Holder.NAMES.get(plain(text.substring(at, to)));
            if (name != null) {
                out.append(named ? " " + name + " " : " ");
                return end;
            }
        }
        int behind = at + Character.charCount(text.codePointAt(at));
        out.append(text, at, behind);
        return behind;
    }

    /** Behind the emoji with all that is joined to it, its skin tone and its style. */
    private static int end(String text, int start) {
        int at = start;
        int before = ZERO_WIDTH_JOINER;
        while (at < text.length() && at - start < LONGEST) {
            int code = text.codePointAt(at);
            boolean flag = isFlagLetter(code) && isFlagLetter(before) && at - start == 2;
            if (before != ZERO_WIDTH_JOINER && !isModifier(code) && !flag) {
                break;
            }
            before = code;
            at += Character.charCount(code);
        }
        return at;
    }

    private static boolean isFlagLetter(int code) {
        return code >= 0x1F1E6 && code <= 0x1F1FF;
    }

    private static boolean isModifier(int code) {
        return code == ZERO_WIDTH_JOINER || isPlainness(code) || code == 0x20E3 || (code >= 0xE0020 && code <= 0xE007F);
    }

    /** A variation selector or a skin tone, which is not said. */
    private static boolean isPlainness(int code) {
        return code == 0xFE0F || code == 0xFE0E || (code >= 0x1F3FB && code <= 0x1F3FF);
    }

    private static String plain(String emoji) {
        StringBuilder out = new StringBuilder();
        emoji.codePoints().filter(code -> !isPlainness(code)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Read when the first emoji comes. */
    private static final class Holder {

        private static final Map<String, String> NAMES = Table.rows(Table.class, "emoji.tsv", 2).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }
}
