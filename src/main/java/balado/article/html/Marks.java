package balado.article.html;

import org.jsoup.nodes.Element;

/** What is known of the elements of a page before it is read. */
interface Marks {

    /** Whether an element is no part of the article. */
    boolean leftOut(Element element);

    /** Whether an element stands below a picture. */
    boolean isCaption(Element element);

    /** Of HTML that is all content. */
    static Marks ofContent() {
        return new Marks() {
            @Override
            public boolean leftOut(Element element) {
                return Hidden.is(element);
            }

            @Override
            public boolean isCaption(Element element) {
                return false;
            }
        };
    }
}
