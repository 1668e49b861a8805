package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.GapRepository.Kept;
import dk.virkwiki.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The front door for whoever sees a need that is not met: an advisor who notes it, or another part
 * of the wiki. What is seen is kept for a while, and its row on the board is counted from it.
 */
@Service
public class Gaps {
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int LONGEST_NEED = 200;

    private final GapRepository gaps;
    private final NeedReader needs;
    private final BoardMemory board;
    private final Clock clock;

    Gaps(GapRepository gaps, NeedReader needs, BoardMemory board, Clock clock) {
        this.gaps = gaps;
        this.needs = needs;
        this.board = board;
        this.clock = clock;
    }

    /** Notes what an advisor missed; the same need in other words counts once more. */
    public void note(Actor advisor, NewGap gap) {
        GapPolicy.requireMayNote(advisor);
        var note = new Sighting.Note(gap.text(), advisor.library(), null, null);
        var id = UUID.randomUUID().toString();
        seen(new Sighting(GapSource.MISSING, id, today(), gap.words(), 1, note));
    }

    /**
     * Takes in what another part of the wiki saw; under the same id it takes the place of what was
     * told before.
     *
     * @throws Invalid when words are missing, too long, or hold a personal number
     */
    public void seen(Sighting sighting) {
        var need = need(sighting.words());
        var key = sighting.key();
        var before = gaps.findSighting(key).orElse(null);
        if (before != null && before.equals(new Kept(key, need, sighting))) {
            return;
        }
        if (sighting.times() <= 0) {
            gaps.removeSighting(key);
        } else {
            gaps.keep(new Kept(key, need, sighting));
            count(need, sighting);
        }
        if (before != null && (sighting.times() <= 0 || !before.need().equals(need))) {
            count(before.need());
        }
    }

    private String need(String words) {
        var need = needs.need(words);
        if (need.isEmpty()) {
            throw new Invalid("hul-uden-ord");
        }
        return need.length() <= LONGEST_NEED ? need : need.substring(0, LONGEST_NEED);
    }

    /** Makes the row of something seen what it ought to be, whatever was cut off. */
    void countFor(Sighting sighting) {
        count(need(sighting.words()), sighting);
    }

    private void count(String need, Sighting latest) {
        if (gaps.find(need).isEmpty()) {
            var known = latest.note().owner();
            var owner = known == null ? needs.owner(latest.words()) : known;
            var seen = gaps.findSightings(need);
            gaps.insert(Gap.of(need, Handling.fresh(owner), seen, today(), now()));
        }
        count(need);
    }

    /** Counts a row again; one that nothing is left of, and nobody did anything about, goes. */
    void count(String need) {
        var row = gaps.find(need).orElse(null);
        if (row == null) {
            return;
        }
        var seen = gaps.findSightings(need);
        if (seen.isEmpty() && row.handling().isUntouched()) {
            gaps.remove(row);
            board.forget(need);
            return;
        }
        var counted = Gap.of(need, row.handling(), seen, today(), now());
        var kept = row.tally().effect();
        // What was seen around an old publication is no longer kept; its effect is.
        gaps.count(isOld(row) ? withTally(counted, counted.tally().with(kept)) : counted);
    }

    private boolean isOld(Gap row) {
        var by = row.handling().coverage();
        return by != null
                && by.since().isBefore(today().minusDays(GapUpkeep.DAYS_KEPT - 2L * Tally.DAYS));
    }

    private static Gap withTally(Gap gap, Tally tally) {
        return new Gap(gap.id(), gap.phrases(), gap.notes(), tally, gap.handling(), gap.updated());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
