package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.LikelyCauses;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.OpenedArticle;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.web.consultation.ConsultationJson.Ending;
import dk.virkwiki.web.consultation.ConsultationJson.Likely;
import dk.virkwiki.web.consultation.ConsultationJson.Open;
import dk.virkwiki.web.consultation.ConsultationJson.Opened;
import dk.virkwiki.web.consultation.SavedJson.Named;
import dk.virkwiki.web.consultation.SavedJson.Successor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words what the strip is answered. */
@Component
class ConsultationAnswers {
    private final Consultations consultations;
    private final LikelyCauses likely;
    private final Causes causes;
    private final ConsultationWords words;

    ConsultationAnswers(
            Consultations consultations,
            LikelyCauses likely,
            Causes causes,
            ConsultationWords words) {
        this.consultations = consultations;
        this.likely = likely;
        this.causes = causes;
        this.words = words;
    }

    /** Where this person's consultation stands. */
    ConsultationJson current(Actor actor) {
        var open = consultations.current(actor).map(one -> open(actor, one)).orElse(null);
        return new ConsultationJson(consultations.mayConsult(actor), open);
    }

    private Open open(Actor advisor, OpenConsultation open) {
        var startedAt = open.watch().startedAt();
        return new Open(
                open.consultation(),
                startedAt.toString(),
                words.timeOfDay(startedAt),
                words.seconds(open),
                open.watch().isPaused(),
                open.searches(),
                open.opened().stream().map(ConsultationAnswers::opened).toList(),
                likely(advisor, open));
    }

    private List<Likely> likely(Actor advisor, OpenConsultation open) {
        return likely.of(advisor, open).stream()
                .map(one -> new Likely(one.cause().code(), one.cause().name(), words.why(one)))
                .toList();
    }

    private static Opened opened(OpenedArticle article) {
        var ending = article.ending();
        return new Opened(
                article.articleId(),
                article.title(),
                article.address(),
                article.solved(),
                ending == null ? null : new Ending(ending.heading(), ending.address()));
    }

    /** A consultation as it was saved. */
    SavedJson saved(Consultation saved) {
        return new SavedJson(
                saved.id(),
                words.timeNow(),
                saved.day().toString(),
                saved.causes().stream().map(this::named).toList(),
                new Named(saved.outcome().key(), words.name(saved.outcome()), null),
                Registrations.UNDO_LASTS.toSeconds(),
                "/vejledninger/" + saved.id() + "/ret");
    }

    private Named named(String code) {
        var successor = causes.successor(code).map(c -> new Successor(c.code(), c.name()));
        return new Named(code, words.cause(code), successor.orElse(null));
    }
}
