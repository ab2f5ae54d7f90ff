package balado.article.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as feeds have them: RFC 822 in RSS ({@code Mon, 23 Nov 2026 06:30:00 +0100}), RFC 3339 in Atom ({@code 2026-11-23T06:30:00+01:00}). A
 * name of a day is not believed, a time zone that is not known is taken for UTC.
 */
final class FeedDates {

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s*)?([0-9]{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+([0-9]{4}|[0-9]{2})(?:\\s+([0-9]{1,2}:[0-9]{2})(?::([0-9]{2}))?\\s*(\\S*))?");
    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2})(?::([0-9]{2}))?(?:[.,][0-9]+)?\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM yyyy")
            .toFormatter(Locale.ENGLISH);

    private FeedDates() {}

    /** The moment; empty when it is not understood. */
    static Optional<OffsetDateTime> parse(String written) {
        Matcher iso = ISO.matcher(written.strip());
        Matcher rfc = RFC_822.matcher(written.strip());
        try {
            if (iso.matches()) {
                return Optional.of(moment(LocalDate.parse(iso.group(1)), iso.group(2), iso.group(3), iso.group(4)));
            }
            if (rfc.matches()) {
                String year = rfc.group(3).length() == 2 ? "20" + rfc.group(3) : rfc.group(3);
                LocalDate day = LocalDate.parse(rfc.group(1) + " " + rfc.group(2) + " " + year, DAY);
                return Optional.of(moment(day, rfc.group(4), rfc.group(5), rfc.group(6)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static OffsetDateTime moment(LocalDate day, String time, String seconds, String zone) {
        if (time == null) {
            return day.atTime(0, 0).atOffset(ZoneOffset.UTC);
        }
        int colon = time.indexOf(':');
        return day.atTime(
                        Integer.parseInt(time.substring(0, colon)),
                        Integer.parseInt(time.substring(colon + 1)),
                        seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds)))
                .atOffset(offset(zone == null ? "" : zone));
    }

    private static ZoneOffset offset(String zone) {
        if (zone.matches("[+-][0-9]{2}:?[0-9]{2}")) {
            return ZoneOffset.of(zone.replace(":", ""));
        }
        return switch (zone.toUpperCase(Locale.ROOT)) { // RFC 822, section 5, and what French servers add
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "CET", "BST" -> ZoneOffset.ofHours(1);
            case "CEST" -> ZoneOffset.ofHours(2);
            default -> ZoneOffset.UTC;
        };
    }
}
