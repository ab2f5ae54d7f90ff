package balado.produce;

import balado.article.ReadOptions;
import balado.article.ReadOptions.Emoji;
import balado.article.ReadOptions.Tables;
import balado.episode.SettingReader;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code balado.yml} says of articles: which of their parts are read. */
public final class ArticleSettings {

    private static final Map<String, Boolean> TRUTHS =
            Map.of("true", true, "yes", true, "oui", true, "false", false, "no", false, "non", false);

    private ArticleSettings() {}

    /**
     * Reads {@code captions}, {@code tables} and {@code emoji} of a settings file.
     *
     * @param limits how large it may be
     * @throws IOException when something cannot be read or followed; the message is one line with place and remedy
     */
    public static ReadOptions read(Path showFile, Limits limits) throws IOException {
        SettingReader settings = SettingReader.open(showFile, limits);
        ReadOptions byDefault = ReadOptions.DEFAULT;
        return new ReadOptions(
                settings.choice(
                        "captions",
                        byDefault.captions(),
                        text -> Optional.ofNullable(TRUTHS.get(text.toLowerCase(Locale.ROOT))),
                        "write oui or non"),
                settings.choice(
                        "tables", byDefault.tables(), text -> named(Tables.values(), text), "write rows or announced"),
                settings.choice(
                        "emoji", byDefault.emoji(), text -> named(Emoji.values(), text), "write named or dropped"),
                byDefault.partial(),
                byDefault.eachChapter());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
