package balado.publish.check;

import balado.episode.Category;
import balado.episode.Guid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a feed says of the show. */
final class ChannelRules {

    static final Set<String> TRUE_OR_FALSE = Set.of("true", "false");

    private static final int LONGEST_DESCRIPTION = 4000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final Site site;
    private final Findings findings;
    private final String place;

    ChannelRules(Site site, Findings findings) {
        this.site = site;
        this.findings = findings;
        this.place = site.feed();
    }

    void check(Feed feed) throws IOException {
        Xml channel = feed.channel();
        said(channel, "title", Rule.CHANNEL_TITLE);
        said(channel, "link", Rule.CHANNEL_LINK);
        said(channel, "itunes:author", Rule.CHANNEL_AUTHOR);
        int bytes = channel.text("description").getBytes(StandardCharsets.UTF_8).length;
        findings.unless(
                bytes > 0 && bytes <= LONGEST_DESCRIPTION,
                Rule.CHANNEL_DESCRIPTION,
                place,
                "description of " + bytes + " bytes; write 1 to " + LONGEST_DESCRIPTION);
        matches(channel.text("language"), LANGUAGE, Rule.CHANNEL_LANGUAGE, "write a code such as fr");
        category(channel);
        one(channel.text("itunes:explicit"), TRUE_OR_FALSE, Rule.CHANNEL_EXPLICIT);
        one(channel.text("itunes:type"), Set.of("episodic", "serial"), Rule.CHANNEL_TYPE);
        one(channel.text("podcast:locked"), Set.of("yes", "no"), Rule.CHANNEL_LOCKED);
        one(channel.text("podcast:medium"), Set.of("podcast"), Rule.CHANNEL_MEDIUM);
        findings.unless(
                Dates.read(channel.text("lastBuildDate")).isPresent()
                        || feed.items().isEmpty(),
                Rule.CHANNEL_BUILD_DATE,
                place,
                "'" + channel.text("lastBuildDate") + "'; write it as Wed, 18 Nov 2026 05:00:00 GMT");
        findings.unless(
                channel.first("itunes:owner").isPresent(),
                Rule.CHANNEL_OWNER,
                place,
                "no owner; set 'email' in the show's settings");
        identity(feed);
        disclosure(channel);
        cover(channel);
    }

    private void said(Xml channel, String name, Rule rule) {
        findings.unless(!channel.text(name).isEmpty(), rule, place, "no " + name + "; set it in the show's settings");
    }

    private void one(String value, Set<String> allowed, Rule rule) {
        findings.unless(allowed.contains(value), rule, place, "'" + value + "'; write " + String.join(" or ", allowed));
    }

    private void matches(String value, Pattern pattern, Rule rule, String remedy) {
        findings.unless(pattern.matcher(value).matches(), rule, place, "'" + value + "'; " + remedy);
    }

    private void category(Xml channel) {
        Optional<Xml> category = channel.first("itunes:category");
        String name = category.map(each -> each.attribute("text")).orElse("");
        findings.unless(
                Category.named(name).filter(each -> each.parent().isEmpty()).isPresent(),
                Rule.CHANNEL_CATEGORY,
                place,
                "'" + name + "' is not one of Apple's main categories; write News or Science, say");
        for (Xml inner : category.map(each -> each.all("itunes:category")).orElse(List.of())) {
            String sub = inner.attribute("text");
            findings.unless(
                    Category.named(sub).flatMap(Category::parent).equals(Optional.of(name)),
                    Rule.CHANNEL_CATEGORY,
                    place,
                    "'" + sub + "' is no part of '" + name + "'");
        }
    }

    private void identity(Feed feed) {
        findings.unless(
                !feed.self().isEmpty(), Rule.CHANNEL_SELF, place, "no atom:link rel=\"self\"; add the feed's address");
        String guid = feed.channel().text("podcast:guid");
        matches(guid, UUID, Rule.CHANNEL_GUID, "write the UUID of the feed's first address");
        if (feed.self().contains("://")) {
            findings.unless(
                    guid.equals(Guid.ofFeed(feed.self())),
                    Rule.CHANNEL_GUID_ADDRESS,
                    place,
                    "not that of " + feed.self() + "; right if the feed was elsewhere before");
        }
    }

    private void disclosure(Xml channel) {
        boolean disclosed = channel.all("podcast:txt").stream()
                .anyMatch(txt -> txt.attribute("purpose").equals("ai-content")
                        && txt.text().equals("true"));
        findings.unless(
                disclosed,
                Rule.CHANNEL_DISCLOSURE,
                place,
                "add <podcast:txt purpose=\"ai-content\">true</podcast:txt>");
    }

    private void cover(Xml channel) throws IOException {
        String link = channel.first("itunes:image")
                .map(image -> image.attribute("href"))
                .orElse("");
        findings.unless(!link.isEmpty(), Rule.COVER, place, "no itunes:image; add the show's cover");
        if (!link.isEmpty()) {
            Optional<Path> file = site.file(link, place, findings);
            if (file.isPresent()) {
                CoverRules.check(file.get(), link, site.limits(), findings);
            }
        }
    }
}
