package dk.virkwiki.web.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What stands after {@code java -jar virk-wiki.jar}. Without a word it serves. */
@Command(
        name = "virk-wiki",
        description = "Virk Wiki: vidensbase for it-vejledning af virksomheder og foreninger.",
        mixinStandardHelpOptions = true,
        version = "Virk Wiki 0.1.0",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReindexCommand.class,
            RecountCommand.class,
            CreateAdminCommand.class
        },
        exitCodeListHeading = "%nSlutkoder:%n",
        exitCodeList = {
            "0:det lykkedes",
            "1:noget blev ikke taget med; listen siger hvad",
            "2:kommandoen er skrevet forkert",
            "3:det kunne ikke lade sig gøre; én sætning siger hvorfor"
        })
public final class WikiCommand {
    /** Everything was done. */
    static final int OK = 0;

    /** Something was left out. */
    static final int INCOMPLETE = 1;

    /** Nothing could be done. */
    static final int FAILED = 3;

    /**
     * Runs a command line.
     *
     * @return the exit code
     */
    public static int run(String... args) {
        var words =
                args.length == 0 || args[0].startsWith("--") && !isHelp(args[0])
                        ? served(args)
                        : args;
        return new CommandLine(new WikiCommand())
                .setExecutionExceptionHandler(WikiCommand::explain)
                .execute(words);
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("--version");
    }

    private static String[] served(String[] args) {
        var words = new String[args.length + 1];
        words[0] = "serve";
        System.arraycopy(args, 0, words, 1, args.length);
        return words;
    }

    private static int explain(
            Exception failure, CommandLine command, CommandLine.ParseResult line) {
        PrintWriter err = command.getErr();
        err.println(Explanation.of(failure));
        return FAILED;
    }
}
