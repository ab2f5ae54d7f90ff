package balado.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Puts many hostile texts through the stages; prints each kind of fault once, shrunk, and what time and memory were needed. */
public final class Campaign {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int REPORT_EVERY = 10_000;
    /** The first texts wait for classes and the compiler. */
    private static final int WARM_UP = 1_000;

    private static final int SHRINKING_TRIES = 5_000;
    private static final int LONGEST_SHRUNK = 20_000;
    private static final int LONGEST_SHOWN = 2_000;
    private static final double KILOBYTE = 1000;
    private static final double MEGABYTE = 1e6;
    private static final double NANOS_PER_MILLI = 1e6;

    /** A second for 10 kB. */
    private static final double SLOWEST_MILLIS_PER_KILOBYTE = 100;

    private final HostileText texts;
    private final long seed;
    private final Stages stages = new Stages();
    private final Map<String, Long> faults = new TreeMap<>();
    private long failures;
    private long units;
    private double slowest;
    private long slowestNumber;

    private Campaign(long seed) {
        this.seed = seed;
        this.texts = new HostileText(seed);
    }

    /** Takes how many texts, and the seed. */
    public static void main(String[] args) {
        long count = Long.parseLong(args[0]);
        Campaign campaign = new Campaign(Long.parseLong(args[1]));
        long start = System.nanoTime();
        for (long number = 0; number < count; number++) {
            campaign.run(number);
            if ((number + 1) % REPORT_EVERY == 0 || number + 1 == count) {
                campaign.report(number + 1, (System.nanoTime() - start) / 1e9);
            }
        }
        System.exit(campaign.failures == 0 ? 0 : 1);
    }

    private void run(long number) {
        String text = texts.text(number);
        units += text.length();
        long start = THREAD.getCurrentThreadCpuTime();
        Optional<Stages.Fault> fault = stages.fault(text);
        double millis = millisPerKilobyte(start, text);
        if (millis > SLOWEST_MILLIS_PER_KILOBYTE) {
            long again = THREAD.getCurrentThreadCpuTime(); // the first time may have had to collect garbage
            stages.fault(text);
            millis = Math.min(millis, millisPerKilobyte(again, text));
        }
        if (millis > slowest && number >= WARM_UP) {
            slowest = millis;
            slowestNumber = number;
        }
        if (millis > SLOWEST_MILLIS_PER_KILOBYTE) {
            record(number, text, new Stages.Fault("slow", "%.0f ms for a kB".formatted(millis)));
        }
        fault.ifPresent(each -> record(number, text, each));
    }

    /** A text of less than a kilobyte counts as one. */
    private static double millisPerKilobyte(long start, String text) {
        return (THREAD.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI / Math.max(1, text.length() / KILOBYTE);
    }

    private void record(long number, String text, Stages.Fault fault) {
        failures++;
        if (faults.merge(fault.kind(), 1L, Long::sum) > 1) {
            return;
        }
        String smallest = text.length() > LONGEST_SHRUNK ? text : shrunk(text, fault.kind());
        System.out.printf(
                "%nFAULT %s%n  seed %d, text %d of %d code units%n  %s%n  %s%n",
                fault.kind(),
                seed,
                number,
                text.length(),
                stages.fault(smallest).map(Stages.Fault::message).orElse(fault.message()),
                Escapes.escape(smallest.substring(0, Math.min(smallest.length(), LONGEST_SHOWN))));
    }

    private String shrunk(String text, String kind) {
        Predicate<String> breaks =
                tried -> stages.fault(tried).map(Stages.Fault::kind).equals(Optional.of(kind));
        return new Shrinker(breaks, SHRINKING_TRIES).shrink(text);
    }

    private void report(long done, double seconds) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(Campaign::peak)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%,d texts, %.1f MB, %.0f s, %.0f texts/s, failures %d, peak heap %.0f MB, slowest %.1f ms/kB (number %d)%n",
                done,
                units / MEGABYTE,
                seconds,
                done / seconds,
                failures,
                peak / MEGABYTE,
                slowest,
                slowestNumber);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
