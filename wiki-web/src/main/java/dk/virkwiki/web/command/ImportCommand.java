package dk.virkwiki.web.command;

import dk.virkwiki.article.Problem;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.code.ListRule;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.folder.ImportReport;
import dk.virkwiki.search.site.ArticleIndexer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Takes a folder of Markdown files in, and makes them searchable. */
@Command(
        name = "import",
        description = "Læs en mappe med artikler ind. Det, der er ændret, bliver nye versioner.")
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MAPPE", description = "mappen med artikler")
    private Path folder = Path.of(".");

    @Option(
            names = "--overskriv-lister",
            description = "læs også lister ind, som er rettet på siden")
    private boolean overwrite;

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            var report =
                    context.getBean(ArticleImport.class)
                            .run(
                                    folder,
                                    overwrite ? ListRule.OVERWRITE : ListRule.KEEP_EDITS,
                                    new Progress(System.out, "filer gemt"));
            context.getBean(ArticleIndexer.class)
                    .finish(new Progress(System.out, "artikler i indekset"));
            context.getBean(AuditLog.class)
                    .recordOfSystem(
                            AuditAct.ARTICLES_IMPORTED,
                            AuditSubject.site(),
                            "%d nye, %d ændrede".formatted(report.created(), report.updated()));
            print(report, System.out, System.err);
            return report.isComplete() ? WikiCommand.OK : WikiCommand.INCOMPLETE;
        }
    }

    private static void print(ImportReport report, PrintStream out, PrintStream err) {
        report.problems().forEach(problem -> err.println(line(problem)));
        out.printf(
                "%d nye, %d ændrede, %d uændrede, %d afvist.%n",
                report.created(), report.updated(), report.unchanged(), report.refused());
    }

    private static String line(Problem problem) {
        var kind = problem.severity() == Problem.Severity.ERROR ? "fejl" : "bemærk";
        return "%s:%d: %s: %s".formatted(problem.file(), problem.line(), kind, words(problem));
    }

    /** A file beside the articles is refused in the words that whoever sends one is told. */
    private static String words(Problem problem) {
        var key = "problem." + problem.code();
        var words = Explanation.words(key, problem.detail());
        return words.equals(key)
                ? Explanation.words("fejl." + problem.code(), problem.detail())
                : words;
    }
}
