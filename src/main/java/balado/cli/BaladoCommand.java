package balado.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** {@code balado}: without a command it shows its help. */
@Command(
        name = "balado",
        description = "Turns French articles into podcast episodes.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        descriptionHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some input failed, the others were produced",
            "2:wrong usage",
            "3:nothing could be produced"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  balado make article.txt               an episode of the article, in out/",
            "  balado phonemes article.txt           how each of its sentences will be said",
            "  balado say \"Bonjour à tous.\" -o a.wav  one sentence, to hear a voice",
            "  balado voices list                    the voices, installed or not"
        },
        subcommands = {
            MakeCommand.class,
            ArticleCommand.class,
            SentencesCommand.class,
            TextCommand.class,
            PhonemesCommand.class,
            SayCommand.class,
            VoicesCommand.class,
            FeedCommand.class,
            RemoveCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        })
final class BaladoCommand {

    @Mixin
    private LogOptions logOptions;

    LogOptions logOptions() {
        return logOptions;
    }
}
