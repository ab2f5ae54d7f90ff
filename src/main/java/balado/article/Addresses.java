package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses on the web. */
public final class Addresses {

    private Addresses() {}

    /** An address without the parameters that only say where a reader came from: {@code utm_source}, {@code fbclid}, {@code xtor}. */
    public static String withoutTracking(String address) {
        int query = address.indexOf('?');
        int fragment = address.indexOf('#', Math.max(0, query));
        String anchor =
                fragment < 0 ? "" : isTracking(address.substring(fragment + 1)) ? "" : address.substring(fragment);
        if (query < 0 || (fragment >= 0 && fragment < query)) {
            return fragment < 0 ? address : address.substring(0, fragment) + anchor;
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : address.substring(query + 1, fragment < 0 ? address.length() : fragment)
                .split("&", -1)) {
            if (!isTracking(parameter)) {
                kept.add(parameter);
            }
        }
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept)) + anchor;
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return equals >= 0
                && names().stream()
                        .anyMatch(each -> each.endsWith("*")
                                ? name.startsWith(each.substring(0, each.length() - 1))
                                : name.equals(each));
    }

    private static Set<String> names() {
        return Table.rows(Table.class, "tracking-parameters.tsv", 2).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }
}
