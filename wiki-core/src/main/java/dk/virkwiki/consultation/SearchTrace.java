package dk.virkwiki.consultation;

import dk.virkwiki.searchlog.SearchSettled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what an advisor searches for on the trace of the open consultation. */
@Component
class SearchTrace {
    private final Consultations consultations;

    SearchTrace(Consultations consultations) {
        this.consultations = consultations;
    }

    @EventListener
    void settled(SearchSettled search) {
        consultations.searched(search.actor(), search.words());
    }
}
