package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.Gap.Note;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;

/** The front door to gaps. */
@Service
public class Gaps {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final GapRepository gaps;
    private final Clock clock;

    Gaps(GapRepository gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Notes what an advisor missed; the same need in other words counts once more. */
    public void note(Actor advisor, NewGap gap) {
        GapPolicy.requireMayNote(advisor);
        var today = LocalDate.now(clock.withZone(DENMARK));
        var note = gap.text().isEmpty() ? null : new Note(gap.text(), advisor.library(), today);
        gaps.add(gap.key(), gap.words(), today, note);
    }

    /** What is missed, most often noted first. */
    public List<Gap> page(Actor editor, int offset, int limit) {
        GapPolicy.requireMaySee(editor);
        return gaps.page(offset, limit);
    }

    /** Takes a gap off the list, because there is an article now or there will be none. */
    public void close(Actor editor, String id) {
        GapPolicy.requireMaySee(editor);
        gaps.remove(id);
    }
}
