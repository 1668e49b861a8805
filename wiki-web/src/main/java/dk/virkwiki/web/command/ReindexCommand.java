package dk.virkwiki.web.command;

import dk.virkwiki.article.ArticleProjections;
import dk.virkwiki.search.site.ArticleIndexer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Makes the search index and the lists of links, files in use and old words anew. */
@Command(
        name = "reindex",
        description = "Byg søgeindekset og listerne over links, filer og gamle ord op forfra.")
final class ReindexCommand implements Callable<Integer> {
    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            int indexed =
                    context.getBean(ArticleIndexer.class)
                            .rebuild(new Progress(System.out, "artikler i indekset"));
            System.out.printf("%d artikler er i indekset.%n", indexed);
            int read = context.getBean(ArticleProjections.class).rebuild(_ -> {});
            System.out.printf("Links, filer og gamle ord i %d artikler er læst.%n", read);
            return WikiCommand.OK;
        }
    }
}
