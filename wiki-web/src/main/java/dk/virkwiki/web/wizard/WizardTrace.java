package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.shared.Audience;
import org.springframework.stereotype.Component;

/** Puts a wizard that an advisor begins on the trace of the consultation that is open. */
@Component
class WizardTrace {
    private final Articles articles;
    private final Consultations consultations;

    WizardTrace(Articles articles, Consultations consultations) {
        this.articles = articles;
        this.consultations = consultations;
    }

    void opened(Actor actor, String slug) {
        if (actor.audience() == Audience.ADVISOR) {
            articles.find(actor, slug).ifPresent(article -> consultations.opened(actor, article));
        }
    }
}
