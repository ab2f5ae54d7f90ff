package balado.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is running when the program is killed: how its folder was before, and the command line. All of it lies in one folder. */
enum KillScenario {
    FIRST_MAKE {
        @Override
        void prepare(Path folder) throws IOException {
            article(folder, "un", "Le phare est rallumé.");
            article(folder, "deux", "La gare ferme à minuit.");
        }

        @Override
        List<String> command(Path folder) {
            return List.of("make", folder.resolve("un.txt").toString(), text(folder, "deux.txt"));
        }
    },
    MAKE_CHANGED {
        @Override
        void prepare(Path folder) throws IOException {
            made(folder, "un", "deux");
            article(folder, "un", "Le phare est éteint.");
            article(folder, "trois", "Le marché ouvre demain.");
        }

        @Override
        List<String> command(Path folder) {
            return List.of("make", text(folder, "un.txt"), text(folder, "trois.txt"));
        }
    },
    FEED {
        @Override
        void prepare(Path folder) throws IOException {
            made(folder, "un", "deux", "trois");
            Files.writeString(
                    folder.resolve("balado.yml"), "title: Autre titre\nbase-url: https://example.org/revue\nkeep: 2\n");
        }

        @Override
        List<String> command(Path folder) {
            return List.of("feed", text(folder, "out"));
        }
    },
    REMOVE {
        @Override
        void prepare(Path folder) throws IOException {
            made(folder, "un", "deux", "trois");
        }

        @Override
        List<String> command(Path folder) {
            return List.of("remove", "Article un", "Article trois", "-o", text(folder, "out"));
        }
    },
    /** Needs the mirror of the voices. */
    INSTALL_VOICE {
        @Override
        void prepare(Path folder) throws IOException {
            made(folder, "un");
        }

        @Override
        List<String> command(Path folder) {
            return List.of("voices", "install", "upmc-jessica-hsmm");
        }
    };

    /** Long enough for the rules that sound is checked by. */
    private static final String BODY = "Les habitants attendaient cela depuis longtemps. ".repeat(4)
            + "\n\nLa suite\n\n" + "Le conseil se réunit jeudi à 18 h 30. ".repeat(4);

    /** Brings an empty folder into the state that the command line meets. */
    abstract void prepare(Path folder) throws IOException;

    abstract List<String> command(Path folder);

    /** The command line with what belongs to every one of its kind. */
    List<String> commandLine(Path folder) {
        List<String> line = new ArrayList<>(command(folder));
        if (this != INSTALL_VOICE) {
            line.addAll(List.of("--show", text(folder, "balado.yml")));
        }
        if (line.get(0).equals("make")) {
            line.addAll(List.of("-o", text(folder, "out"), "--voice", "espeak-fr", "--no-notice"));
        }
        return line;
    }

    private static String text(Path folder, String file) {
        return folder.resolve(file).toString();
    }

    private static void article(Path folder, String name, String sentence) throws IOException {
        Files.writeString(folder.resolve("balado.yml"), "title: Revue d'essai\n");
        Files.writeString(folder.resolve(name + ".txt"), "Article " + name + "\n\n" + sentence + " " + BODY);
    }

    private static void made(Path folder, String... names) throws IOException {
        for (String name : names) {
            article(folder, name, "Tout est calme.");
            KilledRun.finish(
                    folder,
                    List.of(
                            "make",
                            text(folder, name + ".txt"),
                            "-o",
                            text(folder, "out"),
                            "--show",
                            text(folder, "balado.yml"),
                            "--voice",
                            "espeak-fr",
                            "--no-notice"));
        }
    }
}
