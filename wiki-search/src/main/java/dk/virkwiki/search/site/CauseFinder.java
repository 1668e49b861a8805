package dk.virkwiki.search.site;

import dk.virkwiki.consultation.Cause;
import dk.virkwiki.consultation.CauseWords;
import dk.virkwiki.consultation.Causes;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds the causes that words speak of, by the same reading of Danish as search: inflected, put
 * together or taken apart, and in every spelling of æ, ø and å.
 */
@Component
class CauseFinder implements CauseWords {
    private final Causes causes;
    private List<Cause> known = List.of();
    private CauseTable table = CauseTable.of(List.of());

    CauseFinder(Causes causes) {
        this.causes = causes;
    }

    /** One at a time, since reading Danish remembers what it has read. */
    @Override
    public synchronized List<String> find(String words) {
        var offered = causes.offered();
        if (!offered.equals(known)) {
            table = CauseTable.of(offered);
            known = offered;
        }
        return table.find(words);
    }
}
