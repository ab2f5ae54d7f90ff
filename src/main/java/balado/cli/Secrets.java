package balado.cli;

import java.util.regex.Pattern;

/** What is in no log and no report of a fault: passwords and tokens within addresses. */
final class Secrets {

    private static final Pattern USER = Pattern.compile("(?<=://)[^/@\\s]+(?=@)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)(?<=[?&;])([\\w.-]*(?:key|token|pass|secret|auth|sig|session)[\\w.-]*)=[^&;#\\s\"']*");

    private Secrets() {}

    static String hidden(String text) {
        return PARAMETER.matcher(USER.matcher(text).replaceAll("…")).replaceAll("$1=…");
    }
}
