package balado.article.html;

import balado.article.Tag;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Elements that say something of their words: in what language they are, what they abbreviate, that they are raised. */
final class SpeakingTags {

    private SpeakingTags() {}

    /** The tag of such an element. */
    static Optional<Tag> of(Element element) {
        boolean bare = element.attributesSize() == 0 && !element.normalName().equals("sup");
        return bare ? Optional.empty() : Optional.of(tag(element)).filter(Tag::speaks);
    }

    /** Books, which are XML, have the language with a prefix. */
    private static Tag tag(Element element) {
        return new Tag(
                element.normalName(),
                attribute(element, "lang").or(() -> attribute(element, "xml:lang")),
                attribute(element, "title"));
    }

    private static Optional<String> attribute(Element element, String name) {
        return element.hasAttr(name) ? Optional.of(element.attr(name)) : Optional.empty();
    }
}
