package balado.cli;

import balado.article.MarkdownWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code balado article}: what an article is once it is cleaned. */
@Command(
        name = "article",
        description = "Shows the cleaned article as Markdown with YAML front matter.",
        footer = "  balado article seeds/immunotherapie-cancer-du-sein.txt")
final class ArticleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceArgument source;

    ArticleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        terminal.out().print(new MarkdownWriter().write(new Sources(terminal).read(source.source())));
        return ExitCode.DONE;
    }
}
