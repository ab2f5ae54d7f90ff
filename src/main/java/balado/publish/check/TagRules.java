package balado.publish.check;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What players look for in the tag of an MP3 file. */
final class TagRules {

    private static final int FRONT_COVER = 3;
    private static final int SMALLEST = 600;
    private static final int LARGEST = 1400;

    private TagRules() {}

    /** Checks a file's tag, and gives it when there is one. */
    static Optional<Tag> check(Path file, String place, Limits limits, Findings findings) {
        try {
            Tag tag = TagReader.read(file, limits);
            frames(tag, place, findings);
            encodings(tag, place, findings);
            picture(tag, place, limits, findings);
            contents(tag, place, findings);
            return Optional.of(tag);
        } catch (IOException e) {
            findings.add(Rule.TAG, place, e.getMessage() + "; make the episode again");
            return Optional.empty();
        }
    }

    private static void frames(Tag tag, String place, Findings findings) {
        List<String> missing = Stream.of("TIT2", "TPE1", "TALB", "TLAN", tag.version() == 3 ? "TYER" : "TDRC")
                .filter(id -> tag.first(id).isEmpty())
                .toList();
        findings.unless(missing.isEmpty(), Rule.TAG, place, "without " + missing + "; make the episode again");
        String genre = tag.first("TCON").map(frame -> frame.texts().get(0)).orElse("");
        findings.unless(genre.equals("Podcast"), Rule.TAG, place, "TCON is '" + genre + "'; it is to be Podcast");
        boolean disclosed = tag.all("TXXX").stream()
                .anyMatch(frame -> frame.texts().get(0).toUpperCase(Locale.ROOT).contains("SYNTHETIC"));
        findings.unless(disclosed, Rule.TAG, place, "no TXXX says that the voice is synthetic");
    }

    private static void encodings(Tag tag, String place, Findings findings) {
        boolean known = Stream.concat(
                        tag.frames().stream(), tag.all("CHAP").stream().flatMap(each -> each.inner().stream()))
                .allMatch(frame -> tag.version() == 4 || frame.encoding() <= 1);
        findings.unless(known, Rule.TAG_ENCODING, place, "text in an encoding of ID3v2.4; write UTF-16 with a mark");
    }

    private static void picture(Tag tag, String place, Limits limits, Findings findings) throws IOException {
        Optional<Tag.Frame> cover = tag.all("APIC").stream()
                .filter(frame -> frame.first() == FRONT_COVER)
                .findFirst();
        int side = cover.isPresent() ? side(cover.get(), limits) : 0;
        findings.unless(
                side >= SMALLEST
                        && side <= LARGEST
                        && cover.get().texts().get(0).equals("image/jpeg"),
                Rule.TAG_PICTURE,
                place,
                side + " pixels; add a JPEG of 600 to 1400 as front cover");
    }

    private static int side(Tag.Frame frame, Limits limits) throws IOException {
        return Pixels.read(frame.picture(), limits)
                .map(image -> Math.max(image.getWidth(), image.getHeight()))
                .orElse(0);
    }

    private static void contents(Tag tag, String place, Findings findings) {
        Set<String> elements = Stream.concat(tag.all("CHAP").stream(), tag.all("CTOC").stream())
                .map(frame -> frame.texts().get(0))
                .collect(Collectors.toSet());
        List<Tag.Frame> tables = tag.all("CTOC");
        boolean top = tables.stream().filter(each -> each.first() == 1).count() == 1;
        boolean right = tables.stream()
                .allMatch(each -> each.second() == 1
                        && elements.containsAll(
                                each.texts().subList(1, each.texts().size())));
        findings.unless(
                tag.all("CHAP").isEmpty() || (top && right),
                Rule.TAG_CHAPTERS,
                place,
                "the table of contents is not in order or names what is not there; make the episode again");
    }
}
