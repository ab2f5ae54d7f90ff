package balado.fuzz;

import balado.article.Article;
import balado.publish.StoredEpisode;
import balado.testing.Podcasts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The hostile articles as a podcast in all formats. Making it takes longer than all that is looked at in it, so it is made once for all test classes,
 * which read it only.
 *
 * @param around a folder that nothing but the podcast is to be in
 * @param out the podcast
 */
record HostilePodcast(Path around, Path out, List<Article> articles, List<StoredEpisode> episodes)
        implements AutoCloseable {

    /** Gives it to the methods of tests that ask for it. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == HostilePodcast.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(HostilePodcast.class))
                    .getOrComputeIfAbsent(HostilePodcast.class, made -> make(), HostilePodcast.class);
        }
    }

    private static HostilePodcast make() {
        try {
            Path around = Files.createTempDirectory("balado-hostile");
            Path out = around.resolve("a").resolve("b").resolve("out");
            List<Article> articles = HostileEpisodes.articles();
            return new HostilePodcast(
                    around,
                    out,
                    articles,
                    Podcasts.make(out, HostileEpisodes.show(), articles.toArray(Article[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(around);
    }
}
