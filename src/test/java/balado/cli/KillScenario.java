package balado.cli;

import balado.testing.FakeWeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is running when something happens to the program: how its folder was before, and the command line. All of it lies in one folder. */
enum KillScenario {
    FIRST_MAKE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            article(folder, "un", "Le phare est rallumé.");
            article(folder, "deux", "La gare ferme à minuit.");
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("make", text(folder, "un.txt"), text(folder, "deux.txt"));
        }
    },
    MAKE_CHANGED {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            made(folder, "un", "deux");
            article(folder, "un", "Le phare est éteint.");
            article(folder, "trois", "Le marché ouvre demain.");
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("make", text(folder, "un.txt"), text(folder, "trois.txt"));
        }
    },
    FEED {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            made(folder, "un", "deux", "trois");
            Files.writeString(
                    folder.resolve("balado.yml"), "title: Autre titre\nbase-url: https://example.org/revue\nkeep: 2\n");
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("feed", text(folder, "out"));
        }
    },
    REMOVE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            made(folder, "un", "deux", "trois");
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("remove", "Article un", "Article trois", "-o", text(folder, "out"));
        }
    },
    /** Needs the mirror of the voices. */
    INSTALL_VOICE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            made(folder, "un");
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("voices", "install", "upmc-jessica-hsmm");
        }
    },
    SUBSCRIBE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            made(folder, "un");
            subscribed(folder, web, "/ailleurs", "Ailleurs", 1);
            feed(web, "/rss", 1, 2);
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("subscribe", web.address("/rss").toString(), "--name", "Le Journal", "--allow-private");
        }
    },
    UNSUBSCRIBE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            made(folder, "un");
            subscribed(folder, web, "/rss", "Le Journal", 1);
            subscribed(folder, web, "/ailleurs", "Ailleurs", 1);
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("unsubscribe", "Le Journal");
        }
    },
    /** The first update of a feed with more entries than it takes; one before it took the entry of another feed. */
    UPDATE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            updated(folder, web);
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("update", "--allow-private", "--max", "2");
        }
    },
    UPDATE_BUNDLE {
        @Override
        void prepare(Path folder, FakeWeb web) throws IOException {
            updated(folder, web);
        }

        @Override
        List<String> command(Path folder, FakeWeb web) {
            return List.of("update", "--allow-private", "--max", "2", "--bundle", "Revue du {date}");
        }
    };

    /** Long enough for the rules that sound is checked by. */
    private static final String BODY = "Les habitants attendaient cela depuis longtemps. ".repeat(2)
            + "\n\nLa suite\n\n" + "Le conseil se réunit jeudi à 18 h 30. ".repeat(2);

    /** Brings an empty folder, and the web, into the state that the command line meets. */
    abstract void prepare(Path folder, FakeWeb web) throws IOException;

    abstract List<String> command(Path folder, FakeWeb web);

    /** The command line with what belongs to every one of its kind. */
    List<String> commandLine(Path folder, FakeWeb web) {
        return whole(folder, command(folder, web));
    }

    /** Exit codes of the same command line after the program was stopped on the way. */
    List<Integer> exitCodesOfARerun() {
        // What a stopped command has removed is not there to be removed: it says so, and ends what was begun.
        return this == REMOVE || this == UNSUBSCRIBE ? List.of(0, 1, 3) : List.of(0);
    }

    private static List<String> whole(Path folder, List<String> command) {
        List<String> line = new ArrayList<>(command);
        if (!line.get(0).equals("voices")) {
            line.addAll(List.of("--show", text(folder, "balado.yml")));
        }
        if (line.get(0).equals("make") || line.get(0).equals("update")) {
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
            KilledRun.finish(folder, whole(folder, List.of("make", text(folder, name + ".txt"))));
        }
    }

    private static void updated(Path folder, FakeWeb web) throws IOException {
        Files.writeString(folder.resolve("balado.yml"), "title: Revue d'essai\n");
        subscribed(folder, web, "/ailleurs", "Ailleurs", 1);
        KilledRun.finish(folder, whole(folder, List.of("update", "--allow-private")));
        // Two feeds of one server are asked with a pause between them.
        KilledRun.finish(folder, whole(folder, List.of("unsubscribe", "Ailleurs")));
        subscribed(folder, web, "/rss", "Le Journal", 1, 2, 3, 4);
    }

    /** To a feed of entries of these days. */
    private static void subscribed(Path folder, FakeWeb web, String path, String name, Integer... days)
            throws IOException {
        feed(web, path, days);
        KilledRun.finish(
                folder,
                whole(folder, List.of("subscribe", web.address(path).toString(), "--name", name, "--allow-private")));
    }

    private static void feed(FakeWeb web, String path, Integer... days) {
        String items = Stream.of(days)
                .map(day -> "<item><title>Titre " + day + " de " + path + "</title><guid isPermaLink=\"false\">"
                        + web.address(path) + "/" + day
                        + "</guid><pubDate>1" + day
                        + " Nov 2026 05:00:00 GMT</pubDate><content:encoded><![CDATA[<p>Jour " + day + ". "
                        + BODY.replace("\n", "</p><p>") + "</p>]]></content:encoded></item>")
                .collect(Collectors.joining());
        web.with(
                path,
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + "<channel><title>Flux</title>" + items + "</channel></rss>");
    }
}
