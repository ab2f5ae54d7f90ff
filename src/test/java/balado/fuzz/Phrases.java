package balado.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Fixed pieces of hostile text, each of which some rule looks for or some format could take for its own. */
final class Phrases {

    static final List<String> GLUE = List.of("", " ", "\u00A0", "\u202F", "-", ",", ".", ",5 ", "/", " millions de ");

    static final List<String> UNITS = List.of(
            "€", "$", "%", "‰", "km/h", "m²", "°C", "kWh", "h", "mn", "s", "e", "er", "ère", "nd", "x", "EUR", "¥", "£",
            "M€", "k€", "Mds €", "g/l", "µg", "Ω", "ans", "''", "°", "°N", "bis", "^2", "e-10", "p. 100", "To", "px");

    static final List<String> SEPARATORS = List.of("/", "-", ".", ":", "h", " ", "–", "'", "x", "²", ",");

    static final List<String> ORDINALS = List.of("", "", "e", "er", "ème", " siècle", "e-", "s", ".", "'");

    static final List<String> WORDS = List.of(
            "le",
            "l'",
            "d'",
            "qu'",
            "L'",
            "été",
            "janvier",
            "siècle",
            "Louis",
            "n°",
            "de",
            "à",
            "et",
            "ou",
            "a",
            "A",
            "y",
            "œuvre",
            "NATO",
            "RATP",
            "aaaaaaa",
            "brrrr",
            "Brrrr",
            "x",
            "X",
            "McDo",
            "iPhone",
            "COVID-19",
            "dix-huit",
            "vingt",
            "aujourd'hui",
            "-t-il",
            "ß",
            "ﬁn",
            "İ",
            "ı",
            "ǅ",
            "Ⅷ",
            "ª",
            "º",
            "est",
            "tous",
            "jusqu'",
            "'",
            "’");

    static final List<String> ABBREVIATIONS = List.of(
            "M. ",
            "MM. ",
            "Mme ",
            "Dr ",
            "etc. ",
            "p. ",
            "pp. ",
            "cf. ",
            "art. ",
            "av. J.-C. ",
            "c.-à-d. ",
            "n° ",
            "St-",
            "J.-C.",
            "U.S.A. ",
            "A. ",
            "Bd ",
            "vol. ",
            "fig. ",
            "env. ",
            "tél. ",
            "Sté ",
            "1er ",
            "h. ",
            "T.V.A. ");

    static final List<String> MARKUP = List.of(
            "<",
            ">",
            "&",
            "&amp;",
            "&lt;b&gt;",
            "&#0;",
            "&#x202E;",
            "&nbsp",
            "<br/>",
            "</p>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<speak>",
            "<break time=\"10s\"/>",
            "<phoneme alphabet=\"ipa\" ph=\"a\">",
            "</speak>",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE a [<!ENTITY b \"bb\">]>",
            "&b;",
            "{{",
            "}}",
            "${",
            "%s",
            "%n",
            "\\",
            "\\n",
            "\\u0041",
            "`",
            "**",
            "__",
            "~~",
            "##",
            "> ",
            "- ",
            "* ",
            "1. ",
            "| ",
            "[a](b)",
            "![](c)",
            "---",
            "'; DROP TABLE a; --",
            "$(reboot)",
            "`id`",
            "\u001B[2J",
            "\u001B]0;x\u0007",
            "[[",
            "]]",
            "=",
            "@",
            "#",
            "\0");

    static final List<String> BRACKETS = List.of(
            "(", ")", "[", "]", "{", "}", "«", "»", "“", "”", "„", "\"", "'", "‘", "’", "‹", "›", "<", ">", "…", "...",
            "?", "!", "?!", ".", ",", ";", ":", "–", "—", "-", "[…]", "(sic)", "[1]", "« ", " »", "/", "·", "•");

    static final List<String> ADDRESSES = List.of(
            "www.exemple.fr",
            "https://a.b/c?d=e&f=1#g",
            "javascript:alert(1)",
            "a@b.fr",
            "@a_b",
            "#a1",
            "../../etc/passwd",
            "CON",
            "NUL.txt",
            "192.168.0.1",
            "fe80::1",
            "06 12 34 56 78",
            "+33 6 12 34 56 78",
            "0 800 123 456",
            "A380",
            "file:///etc/passwd",
            "C:\\a",
            "48° 51′ 24″ N",
            "1:2:3",
            "978-2-07-036822-8",
            "R&D",
            "H2O",
            "10^-3",
            "²",
            "½");

    static final List<String> LINES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            "\f",
            "\n# ",
            "\n- ",
            "\nSource : ",
            "\n\n---\n",
            "\u00AD\n");

    private Phrases() {}

    static String one(List<String> phrases, RandomGenerator random) {
        return phrases.get(random.nextInt(phrases.size()));
    }
}
