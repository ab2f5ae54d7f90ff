package balado.cli;

import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
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
        addMethodSubcommands = false, // there are none, and to look for them takes time at every start
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
            "3:nothing could be produced",
            "4:the program itself failed: a fault of it, or no memory"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  balado make article.txt               an episode of the article, in out/",
            "  balado make https://…/article         the same of a page of the web",
            "  balado phonemes article.txt           how each of its sentences will be said",
            "  balado say \"Bonjour à tous.\" -o a.wav  one sentence, to hear a voice",
            "  balado voices list                    the voices, installed or not"
        })
final class BaladoCommand {

    private static final List<Class<?>> COMMANDS = List.of(
            MakeCommand.class,
            WatchCommand.class,
            SubscribeCommand.class,
            UnsubscribeCommand.class,
            SubscriptionsCommand.class,
            UpdateCommand.class,
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
            LimitsCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class);

    @Mixin
    private LogOptions logOptions;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it, Terminal reads it
    private final LimitOptions limitOptions;

    /**
     * The program.
     *
     * @param limitOptions get what the command line says of limits
     */
    BaladoCommand(LimitOptions limitOptions) {
        this.limitOptions = limitOptions;
    }

    /**
     * The command line of the program. When its first word is a command, the others are left out: to look at all of them takes longer than a run that
     * finds nothing to do.
     */
    CommandLine line(CommandLine.IFactory factory, String... args) {
        CommandLine line = new CommandLine(this, factory);
        Optional<Class<?>> asked = COMMANDS.stream()
                .filter(type -> args.length > 0 && name(type).equals(args[0]))
                .findFirst();
        boolean one = asked.isPresent() && asked.get().getPackage().equals(BaladoCommand.class.getPackage());
        for (Class<?> type : one ? List.<Class<?>>of(asked.get()) : COMMANDS) {
            line.addSubcommand(type);
        }
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    LogOptions logOptions() {
        return logOptions;
    }
}
