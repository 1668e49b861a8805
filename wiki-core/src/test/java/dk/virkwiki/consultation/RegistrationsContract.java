package dk.virkwiki.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What registered consultations promise, whichever store they are kept in. */
abstract class RegistrationsContract extends ConsultationStage {

    @Test
    void registeredConsultationSaysWhereWhenWhatAndHow() {
        var open = consultations.start(METTE);
        var saved = registrations.register(METTE, open.consultation(), solved("A3", "A1", "A3"));

        assertThat(saved.place()).isEqualTo(new Place("Aalborg Bibliotekerne", "Aalborg"));
        assertThat(saved.day()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(saved.causes()).containsExactly("A3", "A1");
        assertThat(saved.outcome()).isEqualTo(Outcome.SOLVED);
        assertThat(saved.times()).isEqualTo(1);
        assertThat(saved.isPending()).isFalse();
        assertThat(consultations.current(METTE)).as("it is over").isEmpty();
    }

    @Test
    void thoseWhoCountHearOfItOnceHoweverOftenItIsSent() {
        var key = key();
        var first = registrations.register(METTE, key, solved("A3"));
        var again = registrations.register(METTE, key, solved("A3"));

        assertThat(again).isEqualTo(first);
        assertThat(told.events).containsExactly(new ConsultationSaved(null, first));
        try (var all = registrations.streamAll()) {
            assertThat(all).containsExactly(first);
        }
    }

    @Test
    void nothingStoredTellsWordsOrNames() {
        var open = consultations.start(METTE);
        consultations.searched(METTE, "rykker moms");
        registrations.register(METTE, open.consultation(), solved("A3"));

        var stored = template().findAll(Document.class, "consultations").getFirst().toJson();
        assertThat(stored).contains("A3").doesNotContain("rykker").doesNotContain("Holm");
    }

    @Test
    void unknownCodesAndKeysThatAreNoneAreRefused() {
        assertThatThrownBy(() -> registrations.register(METTE, key(), solved("Q9")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> registrations.register(METTE, "x", solved("A1")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> solved()).isInstanceOf(Invalid.class);
        var referred = new Result(Outcome.REFERRED, null, "maanen");
        assertThatThrownBy(
                        () ->
                                registrations.register(
                                        METTE, key(), Registration.of(List.of("A1"), referred)))
                .isInstanceOf(Invalid.class);
        assertThat(told.events).isEmpty();
    }

    /** Permissions P82. */
    @Test
    void keyOfSomebodyElseIsRefused() {
        var key = key();
        registrations.register(METTE, key, solved("A3"));

        assertThatThrownBy(() -> registrations.register(ALI, key, solved("A3")))
                .isInstanceOf(Conflict.class);
        for (var other : List.of(SARA, JENS, ADMIN, READER)) {
            assertThatThrownBy(() -> registrations.register(other, key(), solved("A3")))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
