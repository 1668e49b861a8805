package dk.virkwiki.gap;

import dk.virkwiki.gap.GapRepository.Kept;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What happens to the board by the clock: rows are counted again as the weeks go by, what is old
 * goes, and needs are read anew with the words that the articles have now.
 */
@Service
public class GapUpkeep {
    /**
     * How long sightings are kept: the eight weeks of the board, and four on each side of an
     * article.
     */
    static final int DAYS_KEPT = 120;

    /** What advisors wrote is kept no longer than the notes of consultations. */
    static final int DAYS_OF_NOTES = 90;

    private static final int BATCH = 200;

    private final GapRepository repository;
    private final Gaps gaps;
    private final GapDrafts drafts;
    private final ObjectProvider<GapFinder> finders;

    GapUpkeep(
            GapRepository repository,
            Gaps gaps,
            GapDrafts drafts,
            ObjectProvider<GapFinder> finders) {
        this.repository = repository;
        this.gaps = gaps;
        this.drafts = drafts;
        this.finders = finders;
    }

    /** Follows proposals, and counts rows that were last counted on another day. */
    public void follow() {
        drafts.settle();
        Set<String> done = new HashSet<>();
        List<String> stale = uncounted(done);
        while (!stale.isEmpty()) {
            stale.forEach(gaps::count);
            done.addAll(stale);
            stale = uncounted(done);
        }
    }

    private List<String> uncounted(Set<String> done) {
        return repository.findUncounted(gaps.today(), BATCH).stream()
                .filter(id -> !done.contains(id))
                .toList();
    }

    /** Asks what other parts of the wiki see by counting. */
    public void look() {
        var today = gaps.today();
        for (var finder : finders) {
            finder.find(today.minusDays(1)).forEach(gaps::seen);
            finder.find(today).forEach(gaps::seen);
        }
    }

    /** Removes what is old. */
    public void tidy() {
        for (var source : GapSource.values()) {
            int days = source == GapSource.MISSING ? DAYS_OF_NOTES : DAYS_KEPT;
            var before = gaps.today().minusDays(days);
            var old = repository.findOld(source, before, BATCH);
            while (!old.isEmpty()) {
                remove(old);
                old = repository.findOld(source, before, BATCH);
            }
        }
    }

    private void remove(List<Kept> old) {
        var needs = new HashSet<String>();
        for (var kept : old) {
            repository.removeSighting(kept.id());
            needs.add(kept.need());
        }
        needs.forEach(gaps::count);
    }

    /**
     * Reads every need again and counts every row: after articles have brought new words, by which
     * more compounds can be taken apart.
     */
    public void rebuild() {
        var after = "";
        var page = repository.findSightingsAfter(after, BATCH);
        while (!page.isEmpty()) {
            page.forEach(kept -> gaps.seen(kept.seen()));
            page.stream()
                    .collect(Collectors.toMap(Kept::need, Kept::seen, (first, _) -> first))
                    .values()
                    .forEach(gaps::countFor);
            after = page.getLast().id();
            page = repository.findSightingsAfter(after, BATCH);
        }
    }
}
