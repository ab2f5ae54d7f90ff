package balado.cli;

import balado.article.MarkdownWriter;
import balado.produce.Harvest;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code balado article}: what an article is once it is cleaned. */
@Command(
        name = "article",
        description = "Shows the cleaned article as Markdown with YAML front matter.",
        footer = {
            "  balado article seeds/immunotherapie-cancer-du-sein.txt",
            "  balado article https://www.example.org/article > article.md"
        })
final class ArticleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceArgument source;

    @Mixin
    private ShowOption show;

    ArticleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Harvest harvest = source.sources(terminal, show).inspect(source.source());
        MarkdownWriter writer = new MarkdownWriter();
        terminal.out()
                .print(harvest.articles().stream()
                        .map(found -> writer.write(found.article()))
                        .collect(Collectors.joining("\n")));
        return harvest.faults().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
