package dk.virkwiki.search.site;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.search.SearchSynonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The synonyms of a folder of articles, read as the site reads them. */
public final class ShippedSynonyms {
    private ShippedSynonyms() {}

    /** What {@code _data/synonyms.yml} below the folder says; nothing when there is none. */
    public static SearchSynonyms of(Path articles) {
        var file = articles.resolve("_data/synonyms.yml");
        if (!Files.exists(file)) {
            return SearchSynonyms.none();
        }
        try {
            return SiteSynonyms.of(CodeLists.read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
