package balado.publish.check;

import balado.encode.SoundReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What apps ask of an episode's sound and the files that name it. */
final class MediaRules {

    private static final long SMALLEST = 16_384;
    private static final Map<String, String> TYPES =
            Map.of("mp3", "audio/mpeg", "m4a", "audio/mp4", "opus", "audio/ogg", "ogg", "audio/ogg");

    private final Site site;
    private final Findings findings;
    private final boolean audio;

    MediaRules(Site site, Findings findings, boolean audio) {
        this.site = site;
        this.findings = findings;
        this.audio = audio;
    }

    void check(Xml item, String place) throws IOException {
        Optional<Xml> enclosure = item.first("enclosure");
        String link = enclosure.map(each -> each.attribute("url")).orElse("");
        findings.unless(!link.isEmpty(), Rule.ENCLOSURE, place, "no enclosure; make the episode again");
        if (link.isEmpty()) {
            return;
        }
        type(link, enclosure.get().attribute("type"), place);
        Optional<Path> file = site.file(link, place, findings);
        for (Xml alternate : item.all("podcast:alternateEnclosure")) {
            alternate(alternate, place);
        }
        if (file.isPresent()) {
            String length = enclosure.get().attribute("length");
            long bytes = Files.size(file.get());
            findings.unless(
                    length.equals(Long.toString(bytes)) && bytes >= SMALLEST,
                    Rule.ENCLOSURE_LENGTH,
                    place,
                    "length " + length + ", the file has " + bytes + " bytes; run balado feed");
            double seconds = sound(item, file.get(), place);
            if (link.endsWith(".mp3")) {
                Optional<Tag> tag = TagRules.check(file.get(), place, site.limits(), findings);
                new ChapterRules(site, findings).check(item, tag, seconds, place);
            }
        }
    }

    private void type(String link, String type, String place) {
        String ending = link.substring(link.lastIndexOf('.') + 1).replaceFirst("[?#].*", "");
        boolean ascii = link.chars().allMatch(character -> character > ' ' && character < 0x7F)
                && !link.substring(link.lastIndexOf('/') + 1).contains("%");
        findings.unless(
                ascii && type.equals(TYPES.get(ending)),
                Rule.ENCLOSURE_TYPE,
                place,
                "'" + link + "' as '" + type + "'; apps go by the ending, and names are plain ASCII");
    }

    private void alternate(Xml alternate, String place) throws IOException {
        String link = alternate
                .first("podcast:source")
                .map(each -> each.attribute("uri"))
                .orElse("");
        String hash = alternate
                .first("podcast:integrity")
                .map(each -> each.attribute("value"))
                .orElse("");
        Optional<Path> file = link.isEmpty() ? Optional.empty() : site.file(link, place, findings);
        if (link.isEmpty() || file.isPresent()) {
            boolean same = file.isPresent()
                    && alternate.attribute("length").equals(Long.toString(Files.size(file.get())))
                    && hash.equals("sha256-" + sha256(file.get()));
            findings.unless(
                    same, Rule.ALTERNATE, place, "'" + link + "' has another length or hash; make the episode again");
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** How long the sound is in seconds; as long as the feed says when nobody listened. */
    private double sound(Xml item, Path file, String place) throws IOException {
        String said = item.text("itunes:duration");
        boolean whole = said.matches("[0-9]{1,7}");
        findings.unless(whole, Rule.ITEM_DURATION, place, "'" + said + "'; write whole seconds");
        if (!audio) {
            return whole ? Double.parseDouble(said) : Double.MAX_VALUE;
        }
        try {
            SoundReport sound = SoundReport.of(file);
            double seconds = sound.duration().toMillis() / 1000.0;
            findings.unless(
                    !whole || Math.abs(Double.parseDouble(said) - seconds) <= 1,
                    Rule.ITEM_DURATION,
                    place,
                    said + " s, the sound has " + seconds + " s; run balado feed, or make the episode again");
            long bytes = Files.size(file) - TagReader.length(file); // the cover of a short episode outweighs its sound
            form(sound, bytes * 8 / Math.max(1, seconds), place);
            return seconds;
        } catch (IOException e) {
            findings.add(Rule.AUDIO_SOUND, place, e.getMessage() + "; make the episode again");
            return Double.MAX_VALUE;
        }
    }

    private void form(SoundReport sound, double bitRate, String place) {
        findings.unless(
                sound.channels() == 1 && sound.sampleRate() >= 22_050 && bitRate >= 40_000 && bitRate < 140_000,
                Rule.AUDIO_FORM,
                place,
                sound.channels() + " channels, " + sound.sampleRate() + " Hz, " + Math.round(bitRate / 1000)
                        + " kbit/s; encode it as mono of 24 kHz and 64 kbit/s");
        double lufs = sound.loudness().integrated();
        double peak = sound.loudness().truePeak();
        findings.unless(
                Math.abs(lufs + 16) <= 1 && peak <= -1,
                Rule.AUDIO_LOUDNESS,
                place,
                String.format(Locale.ROOT, "%.1f LUFS, %.1f dBTP; bring it to -16 and -1", lufs, peak));
    }
}
