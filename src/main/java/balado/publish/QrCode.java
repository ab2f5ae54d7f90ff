package balado.publish;

import java.util.Locale;

/** An address as a QR code (ISO/IEC 18004), for the camera of a telephone. */
public final class QrCode {

    /** Modules of light around the code that readers ask for. */
    private static final int QUIET = 4;

    private static final String DARK_ON_LIGHT = "\u001B[30;47m";
    private static final String PLAIN = "\u001B[0m";

    private final io.nayuki.qrcodegen.QrCode code;

    private QrCode(io.nayuki.qrcodegen.QrCode code) {
        this.code = code;
    }

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException when it is longer than a code holds, some 2000 characters
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM));
        } catch (io.nayuki.qrcodegen.DataTooLongException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }

    /**
     * An SVG element, dark on light whatever the page's colours.
     *
     * @param label what a screen reader says
     */
    public String svg(String label) {
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%3$s"/></svg>""", side, Html.escape(label), path);
    }

    /** Lines of half blocks for a terminal, two modules a character, each line ended by LF. */
    public String terminal() {
        StringBuilder lines = new StringBuilder();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            lines.append(DARK_ON_LIGHT);
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                lines.append(block(code.getModule(x, y), code.getModule(x, y + 1)));
            }
            lines.append(PLAIN).append('\n');
        }
        return lines.toString();
    }

    private static char block(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}
