package balado.produce;

import balado.article.LineReader;
import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.encode.AudioFormat;
import balado.episode.Announcements;
import balado.episode.EpisodeException;
import balado.episode.SettingReader;
import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What stands around the articles of an episode, and who reads, as {@code balado.yml} says. Its text holds all of it, so that a fingerprint can.
 *
 * @param notice what is said at the end of the voice; blank for nothing
 * @param intro at the beginning
 * @param outro at the end
 * @param bed music below a spoken intro
 * @param jingle between the articles of a bundle; a sound of ours when empty
 * @param silentJingle whether nothing is played there
 * @param also the formats beside MP3
 * @param quoteVoice the name of the voice for quotations
 * @param headingVoice the name of the voice for titles and intertitles
 */
public record Presentation(
        String notice,
        Optional<Insert> intro,
        Optional<Insert> outro,
        Optional<Insert> bed,
        Optional<Insert> jingle,
        boolean silentJingle,
        List<AudioFormat> also,
        Optional<String> quoteVoice,
        Optional<String> headingVoice) {

    /** With the notice and nothing else. */
    public static final Presentation DEFAULT = new Presentation(
            "Cet épisode a été lu par une voix de synthèse.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Optional.empty(),
            Optional.empty());

    private static final Set<String> NO = Set.of("false", "no", "non");
    private static final Pattern SOUND = Pattern.compile("(?i).*\\.(?:wav|mp3|m4a|aac|ogg|oga|opus|flac)");

    public Presentation {
        Objects.requireNonNull(notice, "notice");
        also = List.copyOf(also);
    }

    /**
     * Reads {@code notice}, {@code intro}, {@code outro}, {@code bed}, {@code jingle}, {@code also}, {@code quote-voice} and
     * {@code heading-voice} of a settings file.
     *
     * @param limits how large it and the sounds may be
     * @throws IOException when something cannot be read or followed; the message is one line with place and remedy
     */
    public static Presentation read(Path showFile, Limits limits) throws IOException {
        SettingReader settings = SettingReader.open(showFile, limits);
        Optional<Insert> intro = insert(settings, "intro");
        Optional<Insert> bed = sound(settings, "bed");
        if (bed.isPresent() && intro.filter(insert -> insert.sound().isEmpty()).isEmpty()) {
            throw new EpisodeException(settings.place("bed") + ": music below nothing; write an 'intro' that is said");
        }
        return new Presentation(
                notice(settings),
                intro,
                insert(settings, "outro"),
                bed,
                isOff(settings, "jingle") ? Optional.empty() : sound(settings, "jingle"),
                isOff(settings, "jingle"),
                formats(settings.name("also").orElse(""), settings.place("also")),
                settings.name("quote-voice"),
                settings.name("heading-voice"));
    }

    /** The same in these formats too; none leaves those that the settings name. */
    public Presentation also(String formats) throws IOException {
        List<AudioFormat> named = formats.isBlank() ? also : formats(formats, "--also");
        return new Presentation(notice, intro, outro, bed, jingle, silentJingle, named, quoteVoice, headingVoice);
    }

    /** The same without the spoken notice. */
    public Presentation withoutNotice() {
        return new Presentation("", intro, outro, bed, jingle, silentJingle, also, quoteVoice, headingVoice);
    }

    /** What is said. */
    Announcements announcements() throws IOException {
        LineReader reader = new LineReader();
        return new Announcements(
                sentences(intro.map(Insert::text).orElse(""), reader),
                sentences(notice, reader),
                sentences(outro.map(Insert::text).orElse(""), reader));
    }

    private static List<Sentence> sentences(String text, LineReader reader) throws IOException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "the announcement")
                .flatMap(List::stream)
                .map(sentence -> new Sentence(sentence.text(), Role.NOTICE, sentence.endsParagraph()))
                .toList();
    }

    private static String notice(SettingReader settings) throws IOException {
        String text = settings.text("notice").orElse("true");
        return isOff(settings, "notice") ? "" : text.equals("true") ? DEFAULT.notice() : text;
    }

    private static boolean isOff(SettingReader settings, String key) throws IOException {
        return settings.text(key)
                .filter(text -> NO.contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static Optional<Insert> insert(SettingReader settings, String key) throws IOException {
        Optional<String> text = settings.text(key);
        return text.isPresent() && !SOUND.matcher(text.get()).matches() ? text.map(Insert::said) : sound(settings, key);
    }

    private static Optional<Insert> sound(SettingReader settings, String key) throws IOException {
        Optional<Path> file = settings.text(key).isEmpty()
                ? Optional.empty()
                : settings.files(key, key).stream().findFirst();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(file.get())) {
                throw new NoSuchFileException(file.get().toString());
            }
            long size = Files.size(file.get());
            if (settings.limits().exceeds(Limit.SOUND_SIZE, size)) {
                throw new EpisodeException(settings.place(key) + ": " + file.get() + ": "
                        + settings.limits().excess(Limit.SOUND_SIZE, size));
            }
            return Optional.of(Insert.played(file.get()));
        } catch (NoSuchFileException e) {
            throw new EpisodeException(settings.place(key) + ": there is no sound " + file.get() + "; correct it", e);
        }
    }

    private static List<AudioFormat> formats(String names, String place) throws EpisodeException {
        Set<AudioFormat> formats = new TreeSet<>();
        for (String name : Arrays.asList(names.split("[,\\s]+"))) {
            if (!name.isBlank()) {
                formats.add(AudioFormat.ofEnding(name)
                        .orElseThrow(() -> new EpisodeException(
                                place + ": '" + name + "' is no format; write m4a, opus or both")));
            }
        }
        formats.remove(AudioFormat.MP3);
        return List.copyOf(formats);
    }
}
