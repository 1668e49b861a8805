package dk.virkwiki.gap;

import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes in what advisors register as missing in the wiki. Told again, or with other words, it takes
 * the place of what was told before.
 */
@Component
class MissedInConsultations {
    private final Gaps gaps;

    MissedInConsultations(Gaps gaps) {
        this.gaps = gaps;
    }

    @EventListener
    void saved(ConsultationSaved saved) {
        var now = words(saved.after());
        var before = words(saved.before());
        if (now != null && saved.after() != null) {
            see(saved.after(), now, saved.after().times());
        } else if (before != null && saved.before() != null) {
            see(saved.before(), before, 0);
        }
    }

    private void see(Consultation one, String words, int times) {
        try {
            var note = new Sighting.Note("", one.library(), null, null);
            gaps.seen(new Sighting(GapSource.MISSING, one.id(), one.day(), words, times, note));
        } catch (Invalid noNeed) {
            // Signs without a word name nothing; the consultation is registered all the same.
        }
    }

    private static @Nullable String words(@Nullable Consultation one) {
        var missing = one == null ? null : one.registration().missing();
        return missing == null ? null : missing.text();
    }
}
