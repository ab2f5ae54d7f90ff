package balado.publish.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An episode's transcripts, each in the form that its readers take, all with the same words. */
final class TranscriptRules {

    private static final int LONGEST_LINE = 65;
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern VTT_TIME =
            Pattern.compile("(?m)^(\\d{2}:\\d{2}:\\d{2}\\.\\d{3}) --> (\\d{2}:\\d{2}:\\d{2}\\.\\d{3}).*$");
    private static final Pattern SRT_TIME =
            Pattern.compile("(?m)^\\d+\\n(\\d{2}:\\d{2}:\\d{2},\\d{3}) --> (\\d{2}:\\d{2}:\\d{2},\\d{3})$");
    private static final Pattern HTML_WORDS = Pattern.compile("(?s)<p>(.*?)</p>");

    private final Site site;
    private final Findings findings;

    TranscriptRules(Site site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    void check(Xml item, String place) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (Xml transcript : item.all("podcast:transcript")) {
            Optional<Path> file = site.file(transcript.attribute("url"), place, findings);
            if (file.isPresent()) {
                String text = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
                words.put(
                        transcript.attribute("type"),
                        switch (transcript.attribute("type")) {
                            case "text/vtt" -> vtt(text, place);
                            case "application/json" -> json(text, place);
                            case "application/x-subrip" -> srt(text, place);
                            default -> html(text);
                        });
            }
        }
        long different =
                words.values().stream().map(TranscriptRules::bare).distinct().count();
        findings.unless(
                different <= 1, Rule.TRANSCRIPT_WORDS, place, "not the same in " + words.keySet() + "; make it again");
    }

    private String vtt(String text, String place) {
        String cues = VTT_TIME.matcher(text).replaceAll("");
        boolean wide = cues.lines().map(TranscriptRules::entities).anyMatch(TranscriptRules::isWide);
        findings.unless(
                text.startsWith("WEBVTT\n")
                        && text.split("<v ", -1).length
                                > VTT_TIME.matcher(text).results().count()
                        && !wide
                        && ascends(VTT_TIME, text),
                Rule.TRANSCRIPT_VTT,
                place,
                "header, speakers, order or the length of a line is wrong; make the episode again");
        return entities(TAGS.matcher(cues.replaceFirst("WEBVTT", "")).replaceAll(""));
    }

    private static boolean isWide(String line) {
        return line.codePointCount(0, line.length()) > LONGEST_LINE;
    }

    private String srt(String text, String place) {
        String cues = SRT_TIME.matcher(text).replaceAll("");
        findings.unless(
                ascends(SRT_TIME, text) && !cues.contains(": ") && !cues.contains("-->"),
                Rule.TRANSCRIPT_SRT,
                place,
                "a time, the order or a colon with a blank is wrong; make the episode again");
        return cues;
    }

    private String json(String text, String place) {
        StringBuilder words = new StringBuilder();
        boolean right = true;
        double before = 0;
        try {
            Map<String, Object> json = JSON.std.mapFrom(text);
            right = "1.0.0".equals(json.get("version")) && json.get("segments") instanceof List;
            for (Object each : json.get("segments") instanceof List<?> list ? list : List.of()) {
                Map<?, ?> segment = each instanceof Map<?, ?> map ? map : Map.of();
                String body = String.valueOf(segment.get("body"));
                double start = segment.get("startTime") instanceof Number number ? number.doubleValue() : -1;
                right &= start >= before && !body.isBlank() && !body.startsWith(" ") && segment.get("body") != null;
                before = start;
                words.append(body).append(' ');
            }
        } catch (IOException e) {
            right = false;
        }
        findings.unless(
                right,
                Rule.TRANSCRIPT_JSON,
                place,
                "version, an empty body or the order is wrong; make the episode again");
        return words.toString();
    }

    private static String html(String text) {
        return HTML_WORDS
                .matcher(text)
                .results()
                .map(each -> entities(TAGS.matcher(each.group(1)).replaceAll("")))
                .collect(Collectors.joining(" "));
    }

    private static boolean ascends(Pattern times, String text) {
        List<MatchResult> all = times.matcher(text).results().toList();
        boolean ascends = !all.isEmpty();
        for (int i = 0; i < all.size(); i++) {
            ascends &= all.get(i).group(1).compareTo(all.get(i).group(2)) < 0;
            ascends &= i == 0 || all.get(i - 1).group(1).compareTo(all.get(i).group(1)) <= 0;
        }
        return ascends;
    }

    private static String entities(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Without white space, where lines are broken, and with the arrow and the brackets that SRT cannot have. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\u00A0\u202F\u2060]+", "")
                .replace("-->", "→")
                .replace('<', '‹');
    }
}
