package balado.article;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tag that begins an element, as far as it says something of the words inside it.
 *
 * @param name in lower case
 * @param lang its attribute of that name as it was written; empty when it has none
 * @param title its attribute of that name as it was written; empty when it has none
 */
public record Tag(String name, Optional<String> lang, Optional<String> title) {

    /** The second is of older pages. */
    private static final Set<String> ABBREVIATIONS = Set.of("abbr", "acronym");

    /** Languages, scripts and regions by <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>; many write a low line. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}");

    /** A tag for no language, several or none that is known. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis");

    public Tag {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(title, "title");
    }

    /** Whether it says something of its words. */
    public boolean speaks() {
        return isRaised() || expansion().isPresent() || language().isPresent();
    }

    boolean isRaised() {
        return name.equals("sup");
    }

    /** What an abbreviation stands for. */
    Optional<String> expansion() {
        return ABBREVIATIONS.contains(name) ? title.filter(each -> !each.isBlank()) : Optional.empty();
    }

    /** The language's tag in its usual form, empty text for French and for no language; nothing when it says none. */
    Optional<String> language() {
        return lang.map(String::strip)
                .filter(each -> each.isEmpty() || LANGUAGE.matcher(each).matches())
                .map(Tag::usual);
    }

    private static String usual(String written) {
        String tag = Locale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
        String language = primary(tag);
        return language.equals("fr") || NO_LANGUAGE.contains(language) ? "" : tag;
    }

    /** The language of a tag without region and script. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
