package balado.publish.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An episode's chapters in all forms: the same list, the same clock. */
final class ChapterRules {

    private static final int LONGEST_BYTES = 127;
    private static final int LONGEST_SHOWN = 40;
    private static final double CLOCK = 0.002;

    /** Other forms are read as 0 by some apps. */
    private static final Pattern START = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2}\\.\\d{3})");

    private final Site site;
    private final Findings findings;

    ChapterRules(Site site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    void check(Xml item, Optional<Tag> tag, double seconds, String place) throws IOException {
        List<ChapterLine> simple = simple(item, place);
        inside(simple, seconds, place);
        for (ChapterLine line : simple) {
            int bytes = line.title().getBytes(StandardCharsets.UTF_8).length;
            findings.unless(
                    bytes > 0 && bytes <= LONGEST_BYTES,
                    Rule.CHAPTERS_TITLE,
                    place,
                    "'" + line.title() + "' has " + bytes + " bytes");
            findings.unless(
                    line.title().codePointCount(0, line.title().length()) <= LONGEST_SHOWN,
                    Rule.CHAPTERS_SHORT,
                    place,
                    "'" + line.title() + "'; a shorter intertitle is shown whole");
        }
        if (tag.isPresent()) {
            same(simple, ofTag(tag.get()), CLOCK, "the tag", place);
        }
        Optional<Xml> json = item.first("podcast:chapters");
        Optional<Path> file =
                json.isPresent() ? site.file(json.get().attribute("url"), place, findings) : Optional.empty();
        if (file.isPresent()) {
            same(simple, ofJson(file.get(), place), CLOCK, "chapters.json", place);
        }
        List<ChapterLine> written = ChapterLine.in(item.text("description"));
        if (!written.isEmpty()) {
            same(simple, written, 1, "the description", place);
        }
    }

    private List<ChapterLine> simple(Xml item, String place) {
        List<ChapterLine> lines = new ArrayList<>();
        for (Xml chapter :
                item.first("psc:chapters").map(each -> each.all("psc:chapter")).orElse(List.of())) {
            Matcher start = START.matcher(chapter.attribute("start"));
            boolean form = start.matches();
            findings.unless(
                    form, Rule.CHAPTERS, place, "psc start '" + chapter.attribute("start") + "'; write HH:MM:SS.mmm");
            double at = form
                    ? 3600 * Double.parseDouble(start.group(1))
                            + 60 * Double.parseDouble(start.group(2))
                            + Double.parseDouble(start.group(3))
                    : 0;
            lines.add(new ChapterLine(at, chapter.attribute("title")));
        }
        return lines;
    }

    private void inside(List<ChapterLine> lines, double seconds, String place) {
        double before = -1;
        boolean right = lines.isEmpty() || lines.get(0).seconds() == 0;
        for (ChapterLine line : lines) {
            right &= line.seconds() > before && line.seconds() < seconds;
            before = line.seconds();
        }
        findings.unless(right, Rule.CHAPTERS, place, "starts do not ascend from 0 inside the sound; make it again");
    }

    private void same(List<ChapterLine> one, List<ChapterLine> other, double tolerance, String form, String place) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            double distance = Math.abs(one.get(i).seconds() - other.get(i).seconds());
            same = distance <= tolerance
                    && plain(one.get(i).title()).equals(plain(other.get(i).title()));
        }
        findings.unless(
                same,
                Rule.CHAPTERS,
                place,
                form + " has " + other.size() + " chapters, psc " + one.size()
                        + ", or other titles or starts; make the episode again");
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    private static List<ChapterLine> ofTag(Tag tag) {
        return tag.all("CHAP").stream()
                .map(chapter -> new ChapterLine(chapter.first() / 1000.0, chapter.title()))
                .toList();
    }

    private List<ChapterLine> ofJson(Path file, String place) {
        List<ChapterLine> lines = new ArrayList<>();
        try {
            Map<String, Object> json = JSON.std.mapFrom(Files.readAllBytes(file));
            for (Object each : json.get("chapters") instanceof List<?> list ? list : List.of()) {
                if (each instanceof Map<?, ?> chapter && chapter.get("startTime") instanceof Number start) {
                    lines.add(new ChapterLine(start.doubleValue(), String.valueOf(chapter.get("title"))));
                }
            }
        } catch (IOException e) {
            findings.add(Rule.CHAPTERS, place, "chapters.json is no JSON; run balado feed, or make the episode again");
        }
        return lines;
    }
}
