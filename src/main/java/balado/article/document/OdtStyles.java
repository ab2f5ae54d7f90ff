package balado.article.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of an OpenDocument text: what each makes of a paragraph or a span, also through its parent. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;

    private final StyleRole.Names names = new StyleRole.Names();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    /** Takes note of a style; other elements are passed over. */
    void add(Element element) {
        Map<String, Element> home = element.is("list-style") ? lists : styles;
        if (element.is("style") || element.is("list-style")) {
            element.attribute("name").ifPresent(name -> home.put(name, element));
        }
    }

    /** What a paragraph of a style is. */
    StyleRole role(Optional<String> first) {
        Optional<String> name = first;
        for (int i = 0; i < LONGEST_CHAIN && name.isPresent(); i++) {
            Optional<Element> style = name.map(styles::get);
            String shown = style.flatMap(each -> each.attribute("display-name")).orElse(name.get());
            Optional<StyleRole> role = names.role(shown.replace("_20_", " "));
            if (role.isPresent()) {
                return role.get();
            }
            name = style.flatMap(each -> each.attribute("parent-style-name"));
        }
        return StyleRole.BODY;
    }

    /** Whether text of a style is not shown. */
    boolean isHidden(Optional<String> name) {
        return property(name, "display").filter("none"::equals).isPresent();
    }

    /** Whether text of a style is raised. */
    boolean isRaised(Optional<String> name) {
        return property(name, "text-position")
                .filter(position -> position.startsWith("super") || position.matches("[1-9].*"))
                .isPresent();
    }

    private Optional<String> property(Optional<String> name, String property) {
        return name.map(styles::get)
                .flatMap(each -> each.child("text-properties"))
                .flatMap(each -> each.attribute(property));
    }

    /** How a level of a list is numbered; empty for bullets. */
    Optional<Element> numbering(Optional<String> list, int level) {
        return list.map(lists::get)
                .flatMap(each -> each.children("list-level-style-number")
                        .filter(style -> style.attribute("level").equals(Optional.of(Integer.toString(level))))
                        .findFirst())
                .filter(style -> !style.attribute("num-format").orElse("").isEmpty());
    }
}
