package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Addresses on the web. */
public final class Addresses {

    /** Read with the first address that has a parameter. */
    private static final class Holder {
        static final List<String> TRACKING = Table.rows(Table.class, "tracking-parameters.tsv", 2).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private Addresses() {}

    /** An address without the parameters that only say where a reader came from: {@code utm_source}, {@code fbclid}, {@code xtor}. */
    public static String withoutTracking(String address) {
        int fragment = address.indexOf('#');
        String anchor = fragment < 0 || isTracking(address.substring(fragment + 1)) ? "" : address.substring(fragment);
        String document = fragment < 0 ? address : address.substring(0, fragment);
        int query = document.indexOf('?');
        if (query < 0) {
            return document + anchor;
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : document.substring(query + 1).split("&", -1)) {
            if (!isTracking(parameter)) {
                kept.add(parameter);
            }
        }
        return document.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept)) + anchor;
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return equals >= 0
                && Holder.TRACKING.stream()
                        .anyMatch(each -> each.endsWith("*")
                                ? name.startsWith(each.substring(0, each.length() - 1))
                                : name.equals(each));
    }
}
