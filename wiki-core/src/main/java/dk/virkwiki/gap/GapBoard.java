package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The front door for looking at the board. Advisors see what was said at least three times, editors
 * everything.
 */
@Service
public class GapBoard {
    private final BoardMemory rows;
    private final GapRepository repository;
    private final GapDrafts drafts;

    GapBoard(BoardMemory rows, GapRepository repository, GapDrafts drafts) {
        this.rows = rows;
        this.repository = repository;
        this.drafts = drafts;
    }

    /**
     * What the board shows.
     *
     * @param gaps all rows that were asked for, in order
     * @param counts for each way to narrow them
     */
    public record Answer(List<Gap> gaps, GapCounts counts) {}

    /** The rows that are wanted. */
    public Answer find(Actor actor, GapQuestion question) {
        GapPolicy.requireMaySee(actor);
        drafts.settle();
        var visible =
                rows.all().stream()
                        .map(gap -> shown(actor, gap))
                        .flatMap(Optional::stream)
                        .toList();
        var wanted =
                visible.stream()
                        .filter(question::wants)
                        .sorted(question.order().comparator())
                        .toList();
        return new Answer(wanted, GapCounts.of(visible, question));
    }

    /** A row. */
    public Gap get(Actor actor, String id) {
        GapPolicy.requireMaySee(actor);
        drafts.settle();
        return repository
                .find(id)
                .flatMap(gap -> shown(actor, gap))
                .orElseThrow(() -> new NotFound("hul-findes-ikke"));
    }

    /** Ids of the articles at which a need was seen: readers got stuck there. */
    public List<String> seenAt(Gap gap) {
        return repository.findSightings(gap.id()).stream()
                .map(seen -> seen.note().article())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether this person decides what becomes of a row. */
    public boolean mayDecide(Actor actor) {
        return GapPolicy.isEditorial(actor);
    }

    private static Optional<Gap> shown(Actor actor, Gap gap) {
        return GapPolicy.isEditorial(actor) ? Optional.of(gap) : gap.forAdvisors();
    }
}
