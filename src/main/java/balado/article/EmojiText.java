package balado.article;

import java.util.regex.Pattern;

/** Leaves out emoji, with all that joins and colours them. Source of the ranges: Unicode Technical Standard 51, {@code emoji-data.txt} 15.0. */
final class EmojiText {

    private static final String PICTURE =
            "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B05}-\\x{2B55}\\x{231A}\\x{231B}\\x{23E9}-\\x{23FA}]";
    private static final Pattern EMOJI = Pattern.compile(
            PICTURE + "[\\x{FE0E}\\x{FE0F}\\x{200D}\\x{20E3}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]*");

    private EmojiText() {}

    static String dropped(String text) {
        return EMOJI.matcher(text).replaceAll("");
    }
}
