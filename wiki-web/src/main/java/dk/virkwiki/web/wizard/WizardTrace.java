package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.WizardEnding;
import dk.virkwiki.web.security.Looking;
import dk.virkwiki.web.wizard.WizardPages.Spot;
import dk.virkwiki.wizard.Result;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Puts wizards, and where they ended, on the trace of the consultation that is open. */
@Component
class WizardTrace {
    private final Articles articles;
    private final Consultations consultations;

    WizardTrace(Articles articles, Consultations consultations) {
        this.articles = articles;
        this.consultations = consultations;
    }

    /** An advisor is about to begin. */
    void opened(Actor actor, String slug, HttpServletRequest request) {
        if (follows(actor, request)) {
            articles.find(actor, slug).ifPresent(article -> consultations.opened(actor, article));
        }
    }

    /** An advisor's answers led to a result; it takes the place of an earlier one. */
    void reached(Actor actor, Spot spot, Result result, HttpServletRequest request) {
        if (!follows(actor, request)) {
            return;
        }
        var behind = articles.findSummaries(actor, result.content().articles());
        var address = spot.address().shared(result.id(), spot.run().answers());
        articles.find(actor, spot.edition().slug())
                .ifPresent(
                        wizard ->
                                consultations.reached(
                                        actor,
                                        wizard,
                                        WizardEnding.of(
                                                wizard, result.heading(), address, behind)));
    }

    private boolean follows(Actor actor, HttpServletRequest request) {
        return Looking.isMeantBy(request) && consultations.current(actor).isPresent();
    }
}
