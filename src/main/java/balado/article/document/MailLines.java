package balado.article.document;

import balado.article.Block;
import balado.article.Cleaner;
import balado.article.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What of an e-mail is not read aloud: the table {@code mail-lines.tsv}. */
final class MailLines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** A longer paragraph is no notice. */
    private static final int LONGEST = 600;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final Cleaner cleaner = new Cleaner();
    private final List<Pattern> lines = new ArrayList<>();
    private final List<Pattern> ends = new ArrayList<>();

    MailLines() {
        for (List<String> row : Table.rows(MailLines.class, "mail-lines.tsv", 2)) {
            (row.get(1).equals("line") ? lines : ends).add(Pattern.compile(row.get(0), FLAGS));
        }
    }

    /** Whether a line of text begins an answer's quotation or a signature: the mail ends here. */
    boolean ends(String line) {
        String text = plain(line);
        return text.length() <= LONGEST
                && ends.stream().anyMatch(each -> each.matcher(text).matches());
    }

    /** The blocks that are read. */
    List<Block> told(List<Block> blocks) {
        List<Block> told = new ArrayList<>();
        for (Block block : blocks) {
            if (ends(block.text())) {
                break;
            }
            if (block.kind() != Block.Kind.PICTURE && !isNotice(block.text())) {
                told.add(block);
            }
        }
        return told;
    }

    private boolean isNotice(String words) {
        String text = plain(words);
        return text.length() <= LONGEST
                && (WORDS.matcher(text).replaceAll("").isEmpty()
                        || lines.stream().anyMatch(each -> each.matcher(text).matches()));
    }

    private String plain(String text) {
        return cleaner.clean(text).replace('\n', ' ');
    }
}
