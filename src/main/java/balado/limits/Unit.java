package balado.limits;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a limit counts, and how people write it. */
public enum Unit {
    /** Bytes; 1 kB is 1024 of them. */
    SIZE("200MB", "MB", Map.of("kB", 1L << 10, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30)),

    /** Milliseconds. */
    TIME("30s", "s", Map.of("ms", 1L, "s", 1000L, "min", 60_000L, "h", 3_600_000L)),

    /** Things. */
    COUNT("1000", "", Map.of("", 1L));

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]))? ?([A-Za-z]*)");

    private final String example;
    private final String usual;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of
    private final Map<String, Long> factors;

    Unit(String example, String usual, Map<String, Long> factors) {
        this.example = example;
        this.usual = usual;
        this.factors = factors;
    }

    /** A value as it may be written. */
    public String example() {
        return example;
    }

    /** What was written; empty when it is no value of this unit, such as a size without its unit. */
    OptionalLong read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches() || !factors.containsKey(parts.group(3))) {
            return OptionalLong.empty();
        }
        long factor = factors.get(parts.group(3));
        long tenths = parts.group(2) == null ? 0 : Long.parseLong(parts.group(2));
        return tenths > 0 && factor == 1
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(parts.group(1)) * factor + tenths * factor / 10);
    }

    /** A value for people, rounded up: {@code 64 MB}, {@code 0.3 s}, {@code 5000}. */
    public String show(long value) {
        if (this == COUNT) {
            return Long.toString(value);
        }
        boolean kilobytes = this == SIZE && value < 1L << 20;
        long factor = kilobytes ? 1L << 10 : factors.get(usual);
        long tenths = (value * 10 + factor - 1) / factor;
        String number = tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
        return number + " " + (kilobytes ? "kB" : usual);
    }
}
