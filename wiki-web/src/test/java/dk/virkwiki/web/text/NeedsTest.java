package dk.virkwiki.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Cause;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.LikelyCause;
import dk.virkwiki.consultation.LikelyCause.Why;
import dk.virkwiki.consultation.LikelyCauses;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private final Consultations consultations = mock(Consultations.class);
    private final LikelyCauses likely = mock(LikelyCauses.class);
    private final Causes causes = mock(Causes.class);
    private final Words words = mock(Words.class);
    private final Needs needs = new Needs(consultations, likely, causes, words);
    private final OpenConsultation open = mock(OpenConsultation.class);

    private LikelyCause cause(String code, String name, Why why) {
        var cause = mock(Cause.class);
        given(cause.code()).willReturn(code);
        given(causes.find(code)).willReturn(Optional.of(cause));
        given(causes.name(code)).willReturn(name);
        return new LikelyCause(cause, why, "");
    }

    private void found(List<LikelyCause> found, List<String> searches) {
        given(consultations.current(any())).willReturn(Optional.of(open));
        given(open.searches()).willReturn(searches);
        given(likely.of(any(), any())).willReturn(found);
        given(words.of("behov.soegt", "moms")).willReturn("»moms«");
    }

    /** Permission P140. */
    @Test
    void resultOfAWizardIsToldInShortWordsAndNothingGoesAlongByItself() {
        var ended = cause("B1", "Valg af virksomhedsform (start)", Why.ENDED);
        var opened = cause("Z", "Sikkerhed og svindel; generel it; andet", Why.OPENED);
        found(List.of(ended, opened), List.of("moms"));

        var need = needs.now(Actor.anonymous());

        assertThat(need.sentence()).isEqualTo("Valg af virksomhedsform, »moms«");
        assertThat(need.causes()).containsExactly("B1");
        assertThat(need.chosen()).isFalse();
    }

    @Test
    void pageThatWasOnlyOpenedSaysNothing() {
        found(List.of(cause("Z", "Sikkerhed og svindel; andet", Why.OPENED)), List.of());

        assertThat(needs.now(Actor.anonymous())).isNull();
    }
}
