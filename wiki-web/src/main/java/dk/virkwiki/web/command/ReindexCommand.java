package dk.virkwiki.web.command;

import dk.virkwiki.link.Links;
import dk.virkwiki.media.FileUses;
import dk.virkwiki.search.ArticleIndexer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Makes the search index and the lists of links and of files in use anew from the store. */
@Command(name = "reindex", description = "Byg søgeindekset og listen over links op forfra.")
final class ReindexCommand implements Callable<Integer> {
    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            int indexed =
                    context.getBean(ArticleIndexer.class)
                            .rebuild(new Progress(System.out, "artikler i indekset"));
            System.out.printf("%d artikler er i indekset.%n", indexed);
            int read = context.getBean(Links.class).rebuild(_ -> {});
            System.out.printf("Links i %d artikler er læst.%n", read);
            context.getBean(FileUses.class).rebuild(_ -> {});
            return WikiCommand.OK;
        }
    }
}
