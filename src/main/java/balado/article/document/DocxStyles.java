package balado.article.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The paragraph styles of a Word file: what each makes of a paragraph, also through the style that it is based on. */
final class DocxStyles {

    /** Longer chains are a ring. */
    private static final int LONGEST_CHAIN = 20;

    /** The level that Word calls body text. */
    private static final int NO_OUTLINE = 9;

    private final StyleRole.Names names = new StyleRole.Names();
    private final Map<String, Element> styles = new HashMap<>();

    /** Those of the part {@code styles.xml}. */
    DocxStyles(Optional<Element> part) {
        part.ifPresent(root -> root.children("style")
                .forEach(style -> style.attribute("styleId").ifPresent(id -> styles.put(id, style))));
    }

    /** What a paragraph is: its own outline level, else what its style says. */
    StyleRole role(Element paragraphProperties) {
        Optional<StyleRole> own = outline(paragraphProperties);
        return own.orElseGet(() -> roleOfStyle(styleOf(paragraphProperties)));
    }

    private StyleRole roleOfStyle(Optional<Element> first) {
        Optional<Element> style = first;
        for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
            Optional<StyleRole> role = style.get()
                    .child("name")
                    .flatMap(name -> name.attribute("val"))
                    .flatMap(names::role)
                    .or(outlineOf(style.get()));
            if (role.isPresent()) {
                return role.get();
            }
            style = style.get().child("basedOn").flatMap(this::named);
        }
        return StyleRole.BODY;
    }

    private static Supplier<Optional<StyleRole>> outlineOf(Element style) {
        return () -> style.child("pPr").flatMap(DocxStyles::outline);
    }

    private static Optional<StyleRole> outline(Element properties) {
        return properties
                .child("outlineLvl")
                .flatMap(DocxNumbering::value)
                .filter(level -> level >= 0 && level < NO_OUTLINE)
                .map(level -> StyleRole.heading(level + 1));
    }

    /** The list that a paragraph is an item of, by its own properties or those of its style. */
    Optional<Element> list(Element properties) {
        Optional<Element> own = properties.child("numPr");
        Optional<Element> style = styleOf(properties);
        for (int i = 0; i < LONGEST_CHAIN && own.isEmpty() && style.isPresent(); i++) {
            own = style.get().child("pPr").flatMap(each -> each.child("numPr"));
            style = style.get().child("basedOn").flatMap(this::named);
        }
        return own;
    }

    private Optional<Element> styleOf(Element properties) {
        return properties.child("pStyle").flatMap(this::named);
    }

    private Optional<Element> named(Element reference) {
        return reference.attribute("val").map(styles::get);
    }
}
