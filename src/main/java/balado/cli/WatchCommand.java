package balado.cli;

import balado.produce.Arrivals;
import balado.produce.FeedChoice;
import balado.produce.Harvest;
import balado.produce.Harvest.Found;
import balado.produce.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado watch}: a folder whose files become episodes. */
@Command(
        name = "watch",
        description = {
            "Makes an episode of each article that is put into a folder, until it is interrupted.",
            "A file counts once it is whole. One that cannot be read is said once and tried again when it changes;",
            "of one that is removed the episode stays."
        },
        footer = {
            "  balado watch ~/Articles -o /srv/podcast",
            "  balado watch ~/Articles --once            what is there now, for cron"
        })
final class WatchCommand implements Callable<Integer> {

    private static final Duration SETTLE = Duration.ofSeconds(1);

    /** What the system gives a service that is told to end, at most. */
    private static final Duration LAST_WORK = Duration.ofSeconds(20);

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Option(names = "--once", description = "Ends when all that is there now is made.")
    private boolean once;

    @Mixin
    private MakingOptions making;

    @Mixin
    private ReadingOptions reading;

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": no such folder; make it or name another");
        }
        Inputs inputs = reading.inputs(terminal, making.show());
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = stopper(Thread.currentThread(), ended);
        Runtime.getRuntime().addShutdownHook(hook);
        try (Arrivals arrivals = new Arrivals(folder, Sources::isArticle, SETTLE)) {
            return once ? makeAll(arrivals, inputs) : watch(arrivals, inputs);
        } catch (InterruptedException e) {
            terminal.say("ended");
            return ExitCode.DONE;
        } finally {
            ended.countDown();
            unhook(hook);
        }
    }

    private int makeAll(Arrivals arrivals, Inputs inputs) throws IOException, InterruptedException {
        int files = 0;
        int failed = 0;
        for (List<Path> ready = arrivals.next(true); !ready.isEmpty(); ready = arrivals.next(true)) {
            files += ready.size();
            failed += make(ready, inputs);
        }
        return failed == 0 ? ExitCode.DONE : failed < files ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }

    private int watch(Arrivals arrivals, Inputs inputs) throws IOException, InterruptedException {
        terminal.say("watching " + folder + "; stop with Ctrl-C");
        while (true) {
            List<Path> ready = arrivals.next(false);
            try {
                make(ready, inputs);
            } catch (UsageException e) {
                throw e;
            } catch (IOException e) {
                terminal.say(Faults.message(e));
            }
        }
    }

    /** Returns of how many files there is no episode. */
    private int make(List<Path> files, Inputs inputs) throws IOException, InterruptedException {
        List<Found> articles = new ArrayList<>();
        int failed = 0;
        for (Path file : files) {
            try {
                Harvest harvest = inputs.read(file.toString(), FeedChoice.NEWEST);
                harvest.notes().forEach(terminal::say);
                harvest.faults().forEach(fault -> terminal.say(fault.message()));
                articles.addAll(harvest.articles());
                failed += harvest.articles().isEmpty() ? 1 : 0;
            } catch (IOException e) {
                terminal.say(Faults.message(e));
                failed++;
            }
        }
        if (!articles.isEmpty()) {
            failed += making.make(terminal, articles).size();
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return failed;
    }

    /** On a signal to end, the work is broken off where nothing half-made is left, and waited for. */
    private static Thread stopper(Thread watcher, CountDownLatch ended) {
        return new Thread(() -> {
            watcher.interrupt();
            try {
                if (!ended.await(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                    Thread.currentThread().interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void unhook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // it runs already
        }
    }
}
