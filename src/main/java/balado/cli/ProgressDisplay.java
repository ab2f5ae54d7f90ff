package balado.cli;

import balado.produce.ProgressListener;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress: a bar with the time left on a terminal, a plain line an activity otherwise. */
final class ProgressDisplay implements ProgressListener, AutoCloseable {

    private static final int REFRESH_MILLIS = 200;
    private static final int LONGEST_NAME = 36;

    private final Terminal terminal;
    private ProgressBar bar;

    ProgressDisplay(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void warning(String message) {
        ended();
        terminal.say(message);
    }

    @Override
    public void started(String activity) {
        ended();
        if (terminal.interactive()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(shortened(activity))
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .clearDisplayOnFinish()
                    .build();
        } else {
            terminal.say(activity);
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
    }

    @Override
    public void close() {
        ended();
    }
}
