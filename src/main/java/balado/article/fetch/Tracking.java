package balado.article.fetch;

import balado.article.Table;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Takes off addresses what tells where a reader comes from: the same page would have several. */
final class Tracking {

    private final List<String> parameters = Table.rows(Tracking.class, "tracking.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    /** The same page's address. */
    URI without(URI address) {
        if (address.getRawQuery() == null) {
            return address;
        }
        String query = Arrays.stream(address.getRawQuery().split("&", -1))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        String plain = address.toString().replaceFirst("\\?.*", "");
        return URI.create(query.isEmpty() ? plain : plain + "?" + query);
    }

    private boolean isTracking(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return parameters.stream()
                .anyMatch(each ->
                        each.endsWith("*") ? name.startsWith(each.substring(0, each.length() - 1)) : name.equals(each));
    }
}
