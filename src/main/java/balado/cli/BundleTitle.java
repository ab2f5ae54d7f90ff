package balado.cli;

import balado.publish.FrenchDate;
import java.time.Clock;

/** Titles of bundles: {@code {date}} in one stands for the day. */
final class BundleTitle {

    private BundleTitle() {}

    /** {@code "Revue de presse du {date}" → "Revue de presse du 23 novembre 2026"} */
    static String dated(String title, Clock clock) {
        return title.replace("{date}", FrenchDate.of(clock.instant()));
    }
}
