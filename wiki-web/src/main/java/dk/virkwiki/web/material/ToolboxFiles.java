package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.material.Toolbox;
import dk.virkwiki.media.FileShowing;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The files that belong into a toolbox: forms, films with their captions, and sound that its page
 * and its parts show to everybody. Pictures are in the texts already.
 */
@Component
class ToolboxFiles {
    private static final int MOST = 60;

    private final FileShowing showing;
    private final Files files;

    ToolboxFiles(FileShowing showing, Files files) {
        this.showing = showing;
        this.files = files;
    }

    List<StoredFile> of(Toolbox toolbox) {
        var found = new LinkedHashMap<String, StoredFile>();
        Stream.concat(Stream.of(toolbox.article()), toolbox.parts().stream())
                .map(Article::source)
                .flatMap(source -> showing.shownToAll(source).stream())
                .filter(file -> file.kind() != FileKind.PICTURE)
                .filter(file -> files.find(Actor.anonymous(), file.name()).isPresent())
                .forEach(file -> found.putIfAbsent(file.name(), file));
        return found.values().stream().limit(MOST).toList();
    }

    void write(StoredFile file, OutputStream out) throws IOException {
        try (var in = files.open(file, 0)) {
            in.transferTo(out);
        }
    }
}
