package balado.cli;

import balado.limits.Limit;
import balado.limits.Limits;
import balado.voice.NearName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much is read of what strangers made; of every command. */
final class LimitOptions {

    /** Limits of all runs: {@code article-size=200MB,pdf-pages=9000}. */
    static final String VARIABLE = "BALADO_LIMITS";

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            scope = ScopeType.INHERIT,
            description = "Allows more, or less, of what strangers made: article-size=200MB; balado limits lists all.")
    private List<String> written = new ArrayList<>();

    /**
     * The limits of a run: those of the options win over those of the environment.
     *
     * @throws UsageException when a name or a value cannot be meant
     */
    Limits limits(Optional<String> variable) throws UsageException {
        Limits limits = Limits.DEFAULT;
        for (String setting : variable.map(text -> Arrays.asList(text.strip().split("[,\\s]+")))
                .orElse(List.of())) {
            limits = with(limits, VARIABLE, setting);
        }
        for (String setting : written) {
            limits = with(limits, "--limit", setting);
        }
        return limits;
    }

    private static Limits with(Limits limits, String place, String setting) throws UsageException {
        int sign = setting.indexOf('=');
        if (sign < 0) {
            throw new UsageException(
                    place + " " + setting + ": write a name, = and a value, such as article-size=200MB");
        }
        String name = setting.substring(0, sign).strip();
        Optional<Limit> limit = Limit.named(name);
        if (limit.isEmpty()) {
            throw new UsageException(
                    place + " " + setting + ": there is no limit " + name + near(name) + "; balado limits lists all");
        }
        try {
            return limits.with(limit.get(), setting.substring(sign + 1));
        } catch (IllegalArgumentException e) {
            throw new UsageException(place + " " + setting + ": " + e.getMessage());
        }
    }

    private static String near(String name) {
        String near = Stream.of(Limit.values())
                .map(Limit::id)
                .filter(each -> NearName.isNear(name, each))
                .collect(Collectors.joining(" or "));
        return near.isEmpty() ? "" : ", is " + near + " meant?";
    }
}
