package balado.cli;

import balado.produce.Elapsed;
import balado.produce.ProgressListener;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress: a bar with the time left on a terminal, a plain line an activity otherwise. */
final class ProgressDisplay implements ProgressListener, AutoCloseable {

    private static final int REFRESH_MILLIS = 200;
    private static final int LONGEST_NAME = 36;

    private final Terminal terminal;
    private final Set<String> warnings = new HashSet<>();
    private ProgressBar bar;
    private Optional<String> activity = Optional.empty();
    private long start;

    ProgressDisplay(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The same warning once in a run: each refreshing of the feed finds what it found before. */
    @Override
    public void warning(String message) {
        ended();
        if (warnings.add(message)) {
            terminal.say(message);
        }
    }

    @Override
    public void noted(String message) {
        terminal.log().note(message);
    }

    @Override
    public void started(String what) {
        ended();
        activity = Optional.of(what);
        start = System.nanoTime();
        if (terminal.interactive() && !terminal.log().isWatched()) {
            terminal.log().said(what);
            bar = new ProgressBarBuilder()
                    .setTaskName(shortened(what))
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .clearDisplayOnFinish()
                    .build();
        } else {
            terminal.say(what);
        }
    }

    /** A name that leaves room for the bar and the time left. */
    private static String shortened(String activity) {
        String name = Terminal.visible(activity);
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = LONGEST_NAME - 1;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    @Override
    public void advanced(long done, long total) {
        if (bar != null) {
            bar.maxHint(total > 0 ? total : -1);
            bar.stepTo(done);
        }
    }

    @Override
    public void ended() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        activity.ifPresent(what -> terminal.log().note(what + " took " + Elapsed.since(start)));
        activity = Optional.empty();
    }

    @Override
    public void close() {
        ended();
    }
}
