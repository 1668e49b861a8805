package dk.virkwiki.web.command;

import dk.virkwiki.search.ArticleIndexer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Makes the search index anew from the store. */
@Command(name = "reindex", description = "Byg søgeindekset op forfra.")
final class ReindexCommand implements Callable<Integer> {
    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            int indexed =
                    context.getBean(ArticleIndexer.class)
                            .rebuild(new Progress(System.out, "artikler i indekset"));
            System.out.printf("%d artikler er i indekset.%n", indexed);
            return WikiCommand.OK;
        }
    }
}
