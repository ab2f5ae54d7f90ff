package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.ReadOptions;
import balado.article.TextDecoder;
import balado.article.html.HtmlBlocks;
import balado.article.html.HtmlPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A text file of a book, cut where chapters begin.
 *
 * @param lead what stands before the first chapter that begins in it
 * @param chapters their blocks, by their place in the list of chapters that begin in it; one whose beginning was not found is missing
 * @param pictures the files of the pictures in each chapter, by the same places; those of the lead at -1
 * @param types what the file says it is: {@code cover}, {@code bodymatter}
 */
record EpubPage(
        List<Block> lead, Map<Integer, List<Block>> chapters, Map<Integer, List<String>> pictures, Set<String> types) {

    /** Where the pictures of the lead are. */
    static final int LEAD = -1;

    /** In HTML, which it is read as, these would stay open. */
    private static final Pattern EMPTY_ELEMENT = Pattern.compile(
            "<(?!(?:br|hr|img|link|meta|input|col|area|base|embed|source|track|wbr)\\b)([A-Za-z][\\w:-]*)(\\s[^<>]*)?/>");

    /** Of private use, so that no text has it. */
    private static final String MARK = "\uE0BA";

    /** So that pictures have addresses, as those of the web. */
    private static final String ADDRESS = "https://book.invalid/";

    /**
     * Reads a file.
     *
     * @param anchors the elements where chapters begin, in order; empty for the beginning
     */
    static EpubPage of(byte[] file, List<String> anchors, EpubLeftOut leftOut, ReadOptions options, String place)
            throws ArticleException {
        String html = EMPTY_ELEMENT.matcher(TextDecoder.decode(file, place)).replaceAll("<$1$2></$1>");
        Document page = HtmlPage.parse(html, "");
        Set<String> types = leftOut.types(page.body());
        leftOut.removeNotes(page.body());
        for (int i = 0; i < anchors.size(); i++) {
            mark(page, anchors.get(i), i);
        }
        for (int i = anchors.size() - 1; i >= 0; i--) {
            String anchor = anchors.get(i);
            if (anchor.isEmpty() || (anchors.size() == 1 && page.getElementById(anchor) == null)) {
                page.body().prepend(heading(i));
            }
        }
        List<Element> images = page.body().select("img[src]");
        List<String> sources = images.stream().map(each -> each.attr("src")).toList();
        for (int i = 0; i < images.size(); i++) {
            images.get(i).attr("src", ADDRESS + i);
        }
        return cut(HtmlBlocks.of(page.body(), options), sources, types);
    }

    /** One that is not there marks nothing, unless its file has no other. */
    private static void mark(Document page, String anchor, int number) {
        Element target = anchor.isEmpty() ? null : page.getElementById(anchor);
        while (target != null && !target.equals(page.body()) && !target.isBlock()) {
            target = target.parent();
        }
        if (page.body().equals(target)) {
            page.body().prepend(heading(number));
        } else if (target != null) {
            target.before(heading(number));
        }
    }

    private static String heading(int number) {
        return "<h1>" + MARK + number + "</h1>";
    }

    private static EpubPage cut(List<Block> blocks, List<String> images, Set<String> types) {
        List<Block> lead = new ArrayList<>();
        Map<Integer, List<Block>> chapters = new HashMap<>();
        Map<Integer, List<String>> pictures = new HashMap<>();
        List<Block> current = lead;
        int number = LEAD;
        for (Block block : blocks) {
            if (block.text().startsWith(MARK)) {
                number = Integer.parseInt(block.text().substring(MARK.length()).strip());
                current = chapters.computeIfAbsent(number, unknown -> new ArrayList<>());
            } else if (block.kind() == Block.Kind.PICTURE) {
                String image = block.target().orElse("").replace(ADDRESS, "");
                pictures.computeIfAbsent(number, unknown -> new ArrayList<>()).add(images.get(Integer.parseInt(image)));
            } else {
                current.add(block);
            }
        }
        return new EpubPage(lead, chapters, pictures, types);
    }
}
