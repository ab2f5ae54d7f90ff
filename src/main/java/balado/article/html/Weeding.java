package balado.article.html;

import balado.article.Block;
import balado.article.Cleaner;
import balado.article.Rubrics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of an article's blocks what stands among them and is none of its words: rubrics, lists of links, parts such as notes, pull quotes. */
final class Weeding {

    private static final double MOSTLY = 0.75;
    private static final double SOME = 0.25;
    private static final int SHORT = 200;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…»”\")]\\s*");
    private static final int SHORTEST_DUPLICATE = 25;

    /** In what more is compared with a long text, time is short. */
    private static final int MOST_COMPARED = 200;

    private final List<Piece> pieces;
    private final BitSet out = new BitSet();
    private boolean walled;

    Weeding(List<Piece> pieces, Rubrics rubrics, SectionNames sections) {
        this.pieces = pieces;
        Cleaner cleaner = new Cleaner();
        for (int i = 0; i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            Optional<Rubrics.Kind> rubric = rubrics.find(block.kind(), cleaner.cleanLine(block.text()));
            walled |= rubric.filter(kind -> kind == Rubrics.Kind.WALL).isPresent();
            out.set(i, rubric.isPresent());
        }
        leaveOutSections(sections);
        leaveOutLinks();
        leaveOutTeasers();
        leaveOutRepeated();
        leaveOutEnd();
        leaveOutEmptyHeadings();
    }

    List<Piece> kept() {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!out.get(i)) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }

    /** Whether a line in it said that the rest is for subscribers. */
    boolean isWalled() {
        return walled;
    }

    private void leaveOutSections(SectionNames sections) {
        for (int i = 0; i < pieces.size(); i++) {
            Optional<SectionNames.What> what =
                    isHeading(i) ? sections.find(pieces.get(i).block().text()) : Optional.empty();
            if (what.isPresent()) {
                int end = i + 1;
                while (end < pieces.size()
                        && !endsSection(i, end)
                        && (what.get() == SectionNames.What.ALL || isLinkOrShort(end))) {
                    end++;
                }
                out.set(i, end);
            }
        }
    }

    private boolean endsSection(int heading, int at) {
        return isHeading(at)
                && pieces.get(at).block().level() <= pieces.get(heading).block().level();
    }

    private boolean isLinkOrShort(int at) {
        Piece piece = pieces.get(at);
        return piece.linkShare() > MOSTLY || piece.block().text().length() < SHORT;
    }

    /** Lists of nothing but links, and lines that are one. */
    private void leaveOutLinks() {
        int start = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            boolean item = i < pieces.size() && pieces.get(i).is(Block.Kind.ITEM);
            if (!item) {
                if (i > start && isLinkList(start, i)) {
                    out.set(start, i);
                }
                start = i + 1;
                boolean lone = i < pieces.size() && isLoneLink(pieces.get(i));
                out.set(i, i + (lone ? 1 : 0));
            }
        }
    }

    private boolean isLinkList(int start, int end) {
        return pieces.subList(start, end).stream().allMatch(piece -> piece.linkShare() > MOSTLY);
    }

    private static boolean isLoneLink(Piece piece) {
        String text = piece.block().text();
        return piece.is(Block.Kind.PARAGRAPH)
                && piece.linkShare() > MOSTLY
                && text.length() < SHORT
                && !text.endsWith(".");
    }

    /** Last lines with links that are no sentences: {@code Page précédente - Page suivante}. */
    private void leaveOutEnd() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            String text = piece.block().text();
            boolean line = piece.is(Block.Kind.PARAGRAPH)
                    && piece.linkShare() > SOME
                    && text.length() < SHORT
                    && !SENTENCE.matcher(text).matches();
            if (!line && !out.get(i)) {
                return;
            }
            out.set(i);
        }
    }

    /** Headings that lead to other articles, each with a few words below, one after the other. */
    private void leaveOutTeasers() {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= pieces.size(); i++) {
            if (i < pieces.size() && isHeading(i) && pieces.get(i).linkShare() > MOSTLY) {
                run.add(i);
            } else if (i == pieces.size() || !isLinkOrShort(i) || isHeading(i)) {
                leaveOutRun(run, i);
                run.clear();
            }
        }
    }

    private void leaveOutRun(List<Integer> run, int end) {
        if (run.size() > 1 && run.get(0) > pieces.size() / 4) {
            out.set(run.get(0), end);
        }
    }

    /** What is set large beside the text and stands in it as well. */
    private void leaveOutRepeated() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            all.append(
                            out.get(i) || isAside(i)
                                    ? ""
                                    : Titles.letters(pieces.get(i).block().text()))
                    .append('\n');
        }
        int compared = 0;
        for (int i = 0; i < pieces.size() && compared < MOST_COMPARED; i++) {
            if (!out.get(i) && isAside(i)) {
                String letters = Titles.letters(pieces.get(i).block().text());
                compared++;
                out.set(i, letters.length() >= SHORTEST_DUPLICATE && all.indexOf(letters) >= 0);
            }
        }
    }

    private boolean isAside(int at) {
        Piece piece = pieces.get(at);
        Element home = piece.home();
        boolean beside = home.closest("aside, figure") != null;
        return (piece.is(Block.Kind.QUOTATION) || beside)
                && piece.block().text().length() < SHORT + SHORT;
    }

    /** Those below which nothing is left, though something was. */
    private void leaveOutEmptyHeadings() {
        int next = pieces.size(); // the nearest block below that is read
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (isHeading(i) && !out.get(i)) {
                boolean nothing = next == pieces.size() || (next > i + 1 && endsSection(i, next));
                out.set(i, nothing);
            }
            next = out.get(i) || isSilent(i) ? next : i;
        }
    }

    private boolean isSilent(int at) {
        return pieces.get(at).is(Block.Kind.PICTURE) || pieces.get(at).is(Block.Kind.CAPTION);
    }

    private boolean isHeading(int at) {
        return pieces.get(at).is(Block.Kind.HEADING);
    }
}
