package balado.article.document;

import balado.article.Block;
import java.util.ArrayList;
import java.util.List;

/** The plain text of an e-mail as paragraphs; {@code format=flowed} (<a href="https://www.rfc-editor.org/rfc/rfc3676">RFC 3676</a>) or wrapped. */
final class MailText {

    /** Shorter lines end where their writer wanted. */
    private static final int SHORTEST_WRAPPED = 45;

    private MailText() {}

    /**
     * The paragraphs.
     *
     * @param flowed whether a space at its end says that a line goes on
     */
    static List<Block> blocks(String text, boolean flowed, MailLines notices) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String line : text.replace("\r", "").split("\n", -1)) {
            if (notices.ends(line) || line.equals("-- ")) {
                break;
            }
            if (line.isBlank() || line.startsWith(">")) {
                end(paragraph, blocks);
            } else {
                if (!goesOn(before, line, flowed)) {
                    end(paragraph, blocks);
                }
                paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
            }
            before = line;
        }
        end(paragraph, blocks);
        return blocks;
    }

    private static boolean goesOn(String before, String line, boolean flowed) {
        boolean item = line.matches("\\s*(?:[-*•–] |\\d{1,2}[.)] ).*");
        return flowed ? before.endsWith(" ") : !item && before.length() >= SHORTEST_WRAPPED;
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        if (paragraph.length() > 0) {
            blocks.add(Block.of(Block.Kind.PARAGRAPH, paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
