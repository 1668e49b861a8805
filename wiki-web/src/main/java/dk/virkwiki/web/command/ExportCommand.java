package dk.virkwiki.web.command;

import dk.virkwiki.folder.ArticleExport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Writes every article as a Markdown file. */
@Command(name = "export", description = "Skriv alle artikler ud som filer, der kan læses ind igen.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MAPPE", description = "mappen, der skal skrives til")
    private Path folder = Path.of(".");

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            int written =
                    context.getBean(ArticleExport.class)
                            .run(folder, new Progress(System.out, "artikler skrevet"));
            System.out.printf("%d artikler skrevet til %s.%n", written, folder);
            return WikiCommand.OK;
        }
    }
}
