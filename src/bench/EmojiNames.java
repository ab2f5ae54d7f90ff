import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code emoji.tsv} of the French annotations in the npm packages cldr-annotations-full and cldr-annotations-derived-full:
 * {@code java -cp icu4j.jar src/bench/EmojiNames.java annotations.json derived/annotations.json > emoji.tsv}
 */
class EmojiNames {

    private static final Pattern ENTRY =
            Pattern.compile("\"([^\"]+)\": \\{(?:[^{}]*?)\"tts\": \\[\\s*\"([^\"]+)\"", Pattern.DOTALL);

    public static void main(String[] files) throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (String file : files) {
            Matcher entry = ENTRY.matcher(Files.readString(Path.of(file)));
            while (entry.find()) {
                if (isEmoji(entry.group(1))) {
                    names.put(entry.group(1).replace("\uFE0F", ""), entry.group(2).replaceAll("[\\s\u00A0\u202F]*[:;,][\\s\u00A0\u202F]*", " "));
                }
            }
        }
        System.out.println("# Emoji and their French short names, for what is said of them. Source: Unicode CLDR 48.2 annotations and derived annotations"
                + " (fr), Unicode License v3; without skin tones, which are not said. Made by src/bench/EmojiNames.java.");
        System.out.println("emoji\tname");
        names.forEach((emoji, name) -> System.out.println(emoji + "\t" + name));
    }

    /** Signs that texts are written with, such as © and arrows, are none; one with a skin tone is its base. */
    private static boolean isEmoji(String text) {
        int first = text.codePointAt(0);
        boolean toned = text.codePoints().anyMatch(code -> code >= 0x1F3FB && code <= 0x1F3FF);
        return first >= 0x231A && UCharacter.hasBinaryProperty(first, UProperty.EMOJI) && !toned;
    }
}
