package balado.publish.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a feed says of its episodes. */
final class ItemRules {

    private static final Pattern SYNTHETIC =
            Pattern.compile("(?i)voix de synthèse|voix synthétique|synthetic voice|ai[ -]voice");
    private static final Set<String> FORMS =
            Set.of("text/vtt", "application/json", "application/x-subrip", "text/html");

    private final Site site;
    private final Findings findings;
    private final Instant now;
    private final boolean audio;

    ItemRules(Site site, Findings findings, Instant now, boolean audio) {
        this.site = site;
        this.findings = findings;
        this.now = now;
        this.audio = audio;
    }

    void check(Feed feed) throws IOException {
        Set<String> guids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        Instant before = Instant.MAX;
        for (Xml item : feed.items()) {
            String place = site.feed() + ", \"" + item.text("title") + "\"";
            titles(feed, item, titles, place);
            String guid = item.text("guid");
            boolean permanent = item.first("guid")
                    .map(each -> each.attribute("isPermaLink"))
                    .orElse("")
                    .equals("false");
            findings.unless(
                    !guid.isEmpty() && permanent && guids.add(guid),
                    Rule.ITEM_GUID,
                    place,
                    "'" + guid + "'; give one of its own with isPermaLink=\"false\"");
            Optional<Instant> date = Dates.read(item.text("pubDate"));
            findings.unless(
                    date.isPresent() && !date.get().isAfter(now),
                    Rule.ITEM_DATE,
                    place,
                    "'" + item.text("pubDate") + "'; write a past date as Wed, 18 Nov 2026 05:00:00 GMT");
            findings.unless(
                    date.isEmpty() || !date.get().isAfter(before),
                    Rule.ITEM_ORDER,
                    place,
                    "newer than the one above; sort");
            before = date.orElse(before);
            words(item, place);
            itunes(item, place);
            podcast(item, place);
            new MediaRules(site, findings, audio).check(item, place);
            new TranscriptRules(site, findings).check(item, place);
        }
    }

    private void titles(Feed feed, Xml item, Set<String> titles, String place) {
        String title = item.text("title");
        String show = feed.channel().text("title");
        findings.unless(
                !title.isEmpty() && (show.isEmpty() || !title.startsWith(show + " ")),
                Rule.ITEM_TITLE,
                place,
                "give a title without '" + show + "' in front");
        String day = Dates.read(item.text("pubDate"))
                .map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC).toString())
                .orElse("");
        findings.unless(
                titles.add(day + " " + title.toLowerCase(Locale.ROOT)),
                Rule.ITEM_TITLE_DISTINCT,
                place,
                "another episode of this day has the same title; apps show one of them only");
    }

    private void words(Xml item, String place) {
        String description = item.text("description");
        findings.unless(
                !description.isEmpty() && !item.text("content:encoded").isEmpty(),
                Rule.ITEM_DESCRIPTION,
                place,
                "add description and content:encoded");
        findings.unless(
                SYNTHETIC.matcher(description).find(),
                Rule.ITEM_DISCLOSURE,
                place,
                "say in the description that the voice is synthetic");
        int chapters = item.first("psc:chapters")
                .map(each -> each.all("psc:chapter").size())
                .orElse(0);
        List<ChapterLine> times = ChapterLine.in(description);
        findings.unless(
                chapters < 3 || (times.size() == chapters && times.get(0).seconds() == 0),
                Rule.ITEM_TIMES,
                place,
                times.size() + " times for " + chapters + " chapters; list all, the first at 00:00, each on a line");
    }

    private void itunes(Xml item, String place) throws IOException {
        findings.unless(
                ChannelRules.TRUE_OR_FALSE.contains(item.text("itunes:explicit")),
                Rule.ITEM_EXPLICIT,
                place,
                "write <itunes:explicit>false</itunes:explicit>");
        findings.unless(
                Set.of("full", "trailer", "bonus").contains(item.text("itunes:episodeType")),
                Rule.ITEM_EPISODE_TYPE,
                place,
                "write <itunes:episodeType>full</itunes:episodeType>");
        String image =
                item.first("itunes:image").map(each -> each.attribute("href")).orElse("");
        findings.unless(!image.isEmpty(), Rule.COVER, place, "no itunes:image; add the episode's cover");
        if (!image.isEmpty()) {
            Optional<Path> file = site.file(image, place, findings);
            file.ifPresent(each -> CoverRules.check(each, image, site.limits(), findings));
        }
    }

    private void podcast(Xml item, String place) {
        List<String> forms = item.all("podcast:transcript").stream()
                .map(each -> each.attribute("type"))
                .toList();
        findings.unless(forms.containsAll(FORMS), Rule.ITEM_TRANSCRIPTS, place, "only " + forms + "; add " + FORMS);
        findings.unless(
                item.first("podcast:chapters").isPresent()
                        && item.first("psc:chapters").isPresent(),
                Rule.ITEM_CHAPTERS,
                place,
                "add podcast:chapters and psc:chapters");
        findings.unless(
                item.all("podcast:person").stream()
                        .anyMatch(each -> each.attribute("role").equalsIgnoreCase("narrator")),
                Rule.ITEM_PERSON,
                place,
                "add <podcast:person role=\"narrator\"> with the voice's name");
    }
}
