package balado.cli;

import balado.produce.VoiceFinder;
import balado.voice.CatalogEntry;
import balado.voice.VoiceCatalog;
import balado.voice.VoiceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado voices}: the catalogue; without a subcommand it lists it. */
@Command(
        name = "voices",
        description = "Lists, shows and installs voices.",
        footer = {
            "  balado voices list",
            "  balado voices install upmc-jessica-hsmm",
            "  balado voices install upmc-jessica-hsmm --from /media/usb/voices",
            "  balado voices show enst-camille-hsmm"
        })
final class VoicesCommand implements Callable<Integer> {

    private final Terminal terminal;

    VoicesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return list();
    }

    @Command(name = "list", description = "Lists the voices: engine, language, gender, licence, installed or not.")
    int list() throws IOException {
        VoiceFinder finder = Workplace.voices(terminal, new ProgressDisplay(terminal));
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%-20s %-7s %-5s %-7s %-18s %s%n",
                        "NAME",
                        "ENGINE",
                        "LANG",
                        "GENDER",
                        "LICENCE",
                        "STATE");
        for (CatalogEntry entry : finder.catalog().entries()) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "%-20s %-7s %-5s %-7s %-18s %s%n",
                            entry.name(),
                            lower(entry.engine()),
                            entry.language(),
                            lower(entry.gender()),
                            entry.licence(),
                            state(finder, entry));
        }
        return ExitCode.DONE;
    }

    @Command(name = "show", description = "Shows all that the catalogue says of a voice.")
    int show(@Parameters(paramLabel = "NAME", description = "The voice.") String name) throws IOException {
        VoiceFinder finder = Workplace.voices(terminal, new ProgressDisplay(terminal));
        CatalogEntry entry = Workplace.entry(finder.catalog(), name);
        terminal.out().println("name:         " + entry.name());
        terminal.out().println("engine:       " + lower(entry.engine()));
        terminal.out().println("speaker:      " + entry.speaker());
        terminal.out().println("gender:       " + lower(entry.gender()));
        terminal.out().println("language:     " + entry.language());
        terminal.out().println("licence:      " + entry.licence());
        terminal.out().println("attribution:  " + entry.attribution());
        terminal.out().println("state:        " + state(finder, entry));
        terminal.out()
                .println("size:         "
                        + entry.files().stream().mapToLong(VoiceFile::bytes).sum() + " bytes in "
                        + entry.files().size() + " files");
        return ExitCode.DONE;
    }

    @Command(name = "install", description = "Fetches voices; each file is checked by size and SHA-256.")
    int install(
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "The voices.") List<String> names,
            @Option(
                            names = "--from",
                            paramLabel = "DIR_OR_URL",
                            description =
                                    "A mirror laid out <voice>/<file>; BALADO_VOICES_MIRROR by default, else upstream.")
                    Optional<String> from)
            throws IOException {
        int failed = 0;
        VoiceCatalog catalog = VoiceCatalog.load();
        List<CatalogEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(Workplace.entry(catalog, name));
        }
        try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
            VoiceFinder finder = Workplace.voices(terminal, from, progress);
            for (CatalogEntry entry : entries) {
                failed += install(finder, entry);
            }
        }
        if (failed == 0) {
            return ExitCode.DONE;
        }
        return failed < names.size() ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }

    private int install(VoiceFinder finder, CatalogEntry entry) {
        try {
            terminal.out().println(entry.name() + " " + finder.install(entry).folder());
            return 0;
        } catch (IOException e) {
            terminal.say(Faults.message(e));
            return 1;
        }
    }

    private static String state(VoiceFinder finder, CatalogEntry entry) {
        if (entry.embedded()) {
            return "embedded";
        }
        return finder.damage(entry)
                .map(fault -> "damaged: " + fault)
                .orElseGet(() -> finder.installed(entry).isPresent() ? "installed" : "not installed");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
