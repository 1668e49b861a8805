package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.Registrations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Consultations for the strip, and for the queue of a browser that had no connection. */
@RestController
class ConsultationApi {
    private final Consultations consultations;
    private final Registrations registrations;
    private final ConsultationAnswers answers;
    private final ConsultationWords words;

    ConsultationApi(
            Consultations consultations,
            Registrations registrations,
            ConsultationAnswers answers,
            ConsultationWords words) {
        this.consultations = consultations;
        this.registrations = registrations;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/api/vejledning")
    ConsultationJson current(Actor actor) {
        return answers.current(actor);
    }

    @PostMapping("/api/vejledning/{act}")
    ConsultationJson act(
            Actor advisor,
            @PathVariable String act,
            @RequestParam(name = "artikel", defaultValue = "") String article) {
        ConsultationAct.of(act).perform(consultations, advisor, article);
        return answers.current(advisor);
    }

    @PostMapping("/api/vejledninger")
    SavedJson register(Actor advisor, @RequestBody RegistrationJson sent) {
        var open =
                consultations
                        .current(advisor)
                        .filter(one -> one.consultation().equals(sent.wantedKey()))
                        .orElse(null);
        var minutes = open == null ? null : words.minutes(open);
        var registration = sent.toRegistration(open, minutes);
        return answers.saved(
                registrations.register(advisor, sent.wantedKey(), sent.age(), registration));
    }

    @PostMapping("/api/vejledninger/{key}/fortryd")
    ConsultationJson undo(Actor advisor, @PathVariable String key) {
        registrations.undo(advisor, key);
        return answers.current(advisor);
    }

    @GetMapping("/api/aarsager")
    ChoicesJson choices(Actor actor) {
        actor.requireAccountId();
        return words.choices();
    }
}
