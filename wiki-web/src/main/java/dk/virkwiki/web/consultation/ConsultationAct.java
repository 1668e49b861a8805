package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.Consultations.Solved;
import dk.virkwiki.shared.NotFound;
import java.util.Arrays;

/** What can be done to the open consultation, by its word in addresses and forms. */
enum ConsultationAct {
    START("start"),
    PAUSE("pause"),
    RESUME("fortsaet"),
    CANCEL("annuller"),
    SOLVED("loest"),
    NOT_SOLVED("ikke-loest");

    private final String word;

    ConsultationAct(String word) {
        this.word = word;
    }

    static ConsultationAct of(String word) {
        return Arrays.stream(values())
                .filter(act -> act.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("vejledning-ukendt-handling"));
    }

    /**
     * Does it.
     *
     * @param article id of the article, where it is about one
     */
    void perform(Consultations consultations, Actor advisor, String article) {
        switch (this) {
            case START -> consultations.start(advisor);
            case PAUSE -> consultations.pause(advisor);
            case RESUME -> consultations.resume(advisor);
            case CANCEL -> consultations.cancel(advisor);
            case SOLVED -> consultations.solved(advisor, article, Solved.YES);
            case NOT_SOLVED -> consultations.solved(advisor, article, Solved.NO);
        }
    }
}
