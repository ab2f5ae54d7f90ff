package balado.article.fetch;

import balado.limits.Limits;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;

/**
 * How the web is reached.
 *
 * @param agent who asks: a name and a version, as in {@code Balado/1.0}
 * @param guard judges the addresses that are asked
 * @param resolver finds addresses of hosts
 * @param tls makes connections secure
 * @param limits how much of our time and memory a server gets
 * @param pause between two pages of one host
 * @param walled whether the pages are read too that a server gives who has no subscription, instead of the article (402, 403)
 */
public record Access(
        String agent,
        Guard guard,
        Resolver resolver,
        SSLSocketFactory tls,
        Limits limits,
        Duration pause,
        boolean walled) {

    private static final Duration PAUSE = Duration.ofMillis(500);

    public Access {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(resolver, "resolver");
        Objects.requireNonNull(tls, "tls");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(pause, "pause");
    }

    /**
     * As the system resolves and trusts.
     *
     * @param allowPrivate whether addresses of this machine and its network may be asked too
     */
    public static Access of(String agent, boolean allowPrivate) {
        return new Access(
                agent,
                allowPrivate ? Guard.NONE : Guard.publicOnly(),
                Resolver.SYSTEM,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Limits.DEFAULT,
                PAUSE,
                false);
    }

    /** The same within other limits. */
    public Access within(Limits other) {
        return new Access(agent, guard, resolver, tls, other, pause, walled);
    }

    /** The same with the pages that stand in front of an article, which may have its beginning. */
    public Access walled(boolean wanted) {
        return new Access(agent, guard, resolver, tls, limits, pause, wanted);
    }
}
