package dk.virkwiki.folder;

import dk.virkwiki.article.Problem;
import java.nio.file.Path;
import java.util.List;

/** Something that lies beside the articles in a folder and is no article. */
public interface FolderPart {
    /**
     * Takes in what lies in the folder; running it again does no harm.
     *
     * @return what was wrong; nothing of it stops the articles
     */
    List<Problem> take(Path root);

    /** Writes what {@link #take} reads. */
    void write(Path root);
}
