package balado.produce;

import balado.episode.SettingReader;
import balado.limits.Limits;
import balado.normalize.Region;
import balado.normalize.UserAbbreviations;
import balado.pronounce.LexiconFile;
import balado.pronounce.Register;
import balado.pronounce.UserLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a user wants articles to be read, as {@code balado.yml} and the files beside it say. Its text holds all of it, so that a fingerprint can.
 *
 * @param region whose numerals are said
 * @param register which liaisons are made
 * @param abbreviations what is said by what is written, in the order of the latter
 * @param lexicon words whose pronunciation is the user's
 */
public record ReadingSettings(
        Region region, Register register, Map<String, String> abbreviations, UserLexicon lexicon) {

    /** As in France, on the radio. */
    public static final ReadingSettings DEFAULT =
            new ReadingSettings(Region.FRANCE, Register.BROADCAST, Map.of(), UserLexicon.EMPTY);

    public ReadingSettings {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(lexicon, "lexicon");
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
    }

    /**
     * Reads {@code region}, {@code liaison}, {@code abreviations} and {@code lexique} of a settings file, and the files that these name, by
     * default {@code abreviations.tsv} and {@code lexique.tsv} beside it.
     *
     * @param limits how large they may be
     * @throws IOException when something cannot be read or followed; the message is one line with place and remedy
     */
    public static ReadingSettings read(Path showFile, Limits limits) throws IOException {
        SettingReader settings = SettingReader.open(showFile, limits);
        return new ReadingSettings(
                settings.choice("region", Region.FRANCE, Region::ofCountry, "write FR, BE or CH"),
                settings.choice("liaison", Register.BROADCAST, Register::named, "write broadcast or plain"),
                abbreviations(settings),
                lexicon(settings));
    }

    private static Map<String, String> abbreviations(SettingReader settings) throws IOException {
        String key = "abreviations";
        if (settings.isMapping(key)) {
            return UserAbbreviations.of(settings.mapping(key), settings.place(key));
        }
        Map<String, String> abbreviations = new TreeMap<>();
        for (Path file : settings.files(key, "abreviations.tsv")) {
            UserAbbreviations.read(file, settings.limits()).forEach(abbreviations::putIfAbsent);
        }
        return abbreviations;
    }

    private static UserLexicon lexicon(SettingReader settings) throws IOException {
        UserLexicon lexicon = UserLexicon.EMPTY;
        for (Path file : settings.files("lexique", "lexique.tsv")) {
            lexicon = lexicon.and(LexiconFile.read(file, settings.limits()));
        }
        return lexicon;
    }
}
