package dk.virkwiki.stats;

import dk.virkwiki.account.Actor;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The front door to figures. Everything here is as counted; whatever shows the country's figures to
 * people hides what is small first.
 */
@Service
public class Statistics {

    /**
     * The answer to a question.
     *
     * @throws dk.virkwiki.shared.NotAllowed when the person may not see figures, or asks for their
     *     own library and belongs to none
     */
    public Figures figures(Actor actor, FigureQuestion question) {
        throw new UnsupportedOperationException();
    }

    /** The country's consultations by municipality and cause, in a period of whole months. */
    public PlaceFigures places(Actor actor, Period period) {
        throw new UnsupportedOperationException();
    }

    /** How much a cause is asked for since a day, today included; for other features. */
    public CauseDemand ofCause(String code, LocalDate since) {
        throw new UnsupportedOperationException();
    }

    /** How much each cause is asked for since a day, today included; for other features. */
    public Map<String, CauseDemand> ofCauses(LocalDate since) {
        throw new UnsupportedOperationException();
    }

    /** How an article has been used; a few minutes old at most. */
    public ArticleUse ofArticle(String articleId) {
        throw new UnsupportedOperationException();
    }
}
