package dk.virkwiki.folder;

import dk.virkwiki.article.Problem;
import java.util.List;

/**
 * What an import did.
 *
 * @param created articles that were new
 * @param updated articles that got a new revision
 * @param unchanged files that say what the wiki says already
 * @param refused files that were not taken in; the problems say why
 * @param problems everything found, by file and line
 */
public record ImportReport(
        int created, int updated, int unchanged, int refused, List<Problem> problems) {
    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether every file was taken in. */
    public boolean isComplete() {
        return refused == 0;
    }
}
