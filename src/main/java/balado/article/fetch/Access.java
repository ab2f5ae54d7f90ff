package balado.article.fetch;

import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;

/**
 * How the web is reached.
 *
 * @param agent who asks: a name and a version, as in {@code Balado/1.0}
 * @param guard judges the addresses that are asked
 * @param resolver finds addresses of hosts
 * @param tls makes connections secure
 * @param limits what a server gets
 * @param walled whether the pages are read too that a server gives who has no subscription, instead of the article (402, 403)
 */
public record Access(
        String agent, Guard guard, Resolver resolver, SSLSocketFactory tls, Limits limits, boolean walled) {

    public Access {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(resolver, "resolver");
        Objects.requireNonNull(tls, "tls");
        Objects.requireNonNull(limits, "limits");
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
                false);
    }

    /**
     * The same for pages of another size.
     *
     * @param bytes the largest
     */
    public Access upTo(long bytes) {
        return new Access(agent, guard, resolver, tls, limits.upTo(bytes), walled);
    }

    /** The same with the pages that stand in front of an article, which may have its beginning. */
    public Access walled(boolean wanted) {
        return new Access(agent, guard, resolver, tls, limits, wanted);
    }
}
