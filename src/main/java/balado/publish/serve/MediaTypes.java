package balado.publish.serve;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the files of an output folder are, by their names. */
final class MediaTypes {

    private static final String CHAPTERS = "chapters.json";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("xml", "application/rss+xml;charset=utf-8"),
            Map.entry("opml", "text/x-opml;charset=utf-8"),
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("vtt", "text/vtt;charset=utf-8"),
            Map.entry("srt", "application/x-subrip;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("png", "image/png"));

    private MediaTypes() {}

    static String of(String file) {
        if (file.equals(CHAPTERS)) {
            return "application/json+chapters";
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }

    /** The types that grow smaller when they are compressed. */
    static boolean isText(String type) {
        return !type.startsWith("audio/") && !type.equals("image/jpeg") && !type.equals("image/png");
    }

    /** All types without their parameters. */
    static String[] text() {
        return Stream.concat(BY_ENDING.values().stream(), Stream.of("application/json+chapters"))
                .filter(MediaTypes::isText)
                .map(type -> type.replaceFirst(";.*", ""))
                .distinct()
                .toArray(String[]::new);
    }
}
