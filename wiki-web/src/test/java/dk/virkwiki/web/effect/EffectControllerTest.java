package dk.virkwiki.web.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalMatchers.aryEq;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Author;
import dk.virkwiki.effect.EffectImport;
import dk.virkwiki.effect.EffectMeasure;
import dk.virkwiki.effect.EffectUnit;
import dk.virkwiki.effect.EffectValue;
import dk.virkwiki.effect.Effects;
import dk.virkwiki.effect.MonthOfUse;
import dk.virkwiki.effect.NewEffectValue;
import dk.virkwiki.effect.WikiFunction;
import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureTables;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(EffectController.class)
@Import(EffectPages.class)
class EffectControllerTest {
    private static final Actor IDA = new Actor("ida", "Ida", Role.COORDINATOR, null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired MockMvcTester mvc;
    @MockitoBean Effects effects;
    @MockitoBean FigureTables figures;

    @BeforeEach
    void counted() {
        var november = YearMonth.of(2026, 11);
        given(effects.use(any(), anyInt()))
                .willReturn(
                        List.of(
                                new MonthOfUse(
                                        november.minusMonths(1),
                                        2,
                                        Map.of(WikiFunction.CONSULTATIONS, 3L)),
                                new MonthOfUse(
                                        november, 41, Map.of(WikiFunction.SEARCHES, 1_214L))));
        given(effects.librariesOnList(any())).willReturn(61);
        given(figures.inMonth(any(), eq(november))).willReturn(Figure.of(212));
        given(figures.inMonth(any(), eq(november.minusMonths(1)))).willReturn(Figure.UNDER_FIVE);
        given(effects.mayEnter(IDA)).willReturn(true);
        given(effects.values(any(), eq(EffectMeasure.M1)))
                .willReturn(
                        List.of(
                                new EffectValue(
                                        "v1",
                                        EffectMeasure.M1,
                                        DAY,
                                        "65-74 <år>",
                                        new EffectValue.Amount(87.4, EffectUnit.PERCENT),
                                        "Digitaliseringsstyrelsen",
                                        new EffectValue.Entered(
                                                Author.of(IDA),
                                                Instant.parse("2026-07-01T10:00:00Z")))));
    }

    /** Permission P111. */
    @Test
    void advisorSeesTheFourMeasuresAndEntersNothing() {
        assertThat(mvc.get().uri("/tal/effekt").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("87,4 %", "65-74 &lt;år&gt;", "Digitaliseringsstyrelsen")
                .contains("41 biblioteker har registreret vejledninger i denne måned. 61 ")
                .containsSubsequence("November 2026", ">212<", ">1.214<", "Oktober 2026", "under 5")
                .contains("Der er ikke tastet noget ind endnu.")
                .doesNotContain("name=\"kilde\"", "/tal/effekt/fjern");
    }

    /** Permission P112. */
    @Test
    void coordinatorEntersANumberWithItsSource() {
        assertThat(
                        mvc.post()
                                .uri("/tal/effekt")
                                .param("maaling", "M1")
                                .param("dato", "2026-06-30")
                                .param("gruppe", "65-74")
                                .param("tal", "87,4")
                                .param("enhed", "procent")
                                .param("kilde", "Digitaliseringsstyrelsen")
                                .with(People.by(IDA)))
                .hasRedirectedUrl("/tal/effekt");
        verify(effects)
                .enter(
                        IDA,
                        new NewEffectValue(
                                EffectMeasure.M1,
                                DAY,
                                "65-74",
                                new BigDecimal("87.4"),
                                EffectUnit.PERCENT,
                                "Digitaliseringsstyrelsen"));
    }

    @Test
    void numberWithoutSourceIsAskedForItAndKeepsWhatWasTyped() {
        assertThat(
                        mvc.post()
                                .uri("/tal/effekt")
                                .param("maaling", "M2")
                                .param("dato", "2026-06-30")
                                .param("tal", "12")
                                .param("enhed", "antal")
                                .with(People.by(IDA)))
                .hasStatusOk()
                .bodyText()
                .contains("Skriv, hvor tallet kommer fra.", "value=\"12\"");
    }

    /** Permission P112. */
    @Test
    void advisorWhoEntersANumberIsRefused() {
        given(effects.enter(eq(People.ADVISOR), any()))
                .willThrow(new NotAllowed("effekt-kun-koordinatorer"));

        assertThat(
                        mvc.post()
                                .uri("/tal/effekt")
                                .param("maaling", "M1")
                                .param("dato", "2026-06-30")
                                .param("tal", "1")
                                .param("enhed", "antal")
                                .param("kilde", "mig")
                                .with(People.by(People.ADVISOR)))
                .hasStatus(403);
    }

    @Test
    void lineWithAMistakeIsNamedAndTheLinesAreKept() {
        given(effects.importCsv(any(), any()))
                .willReturn(
                        new EffectImport(
                                0, 0, 0, List.of(new EffectImport.Problem(3, "effekt-tal", ""))));

        assertThat(
                        mvc.post()
                                .uri("/tal/effekt/linjer")
                                .param("linjer", "måling;dato")
                                .with(People.by(IDA)))
                .hasStatusOk()
                .bodyText()
                .contains("Linje 3: Tallet kan ikke læses", ">måling;dato</textarea>");
    }

    /** Permission P230. */
    @Test
    void chosenFileIsReadInsteadOfTheField() {
        given(effects.importCsv(any(), any())).willReturn(new EffectImport(2, 0, 1, List.of()));

        assertThat(
                        mvc.post()
                                .uri("/tal/effekt/linjer")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "fil",
                                                "tal.csv",
                                                "text/csv",
                                                "måling;dato".getBytes(StandardCharsets.UTF_8)))
                                .param("linjer", "noget andet")
                                .with(People.by(IDA)))
                .hasRedirectedUrl("/tal/effekt");
        verify(effects).importCsv(eq(IDA), aryEq("måling;dato".getBytes(StandardCharsets.UTF_8)));
    }
}
