package dk.virkwiki.web.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.OpenedArticle;
import dk.virkwiki.consultation.StopWatch;
import dk.virkwiki.consultation.WizardEnding;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(StripController.class)
@Import(StripPages.class)
class StripControllerTest {
    private static final Instant STARTED = Instant.parse("2026-11-23T10:52:18Z");

    @Autowired MockMvcTester mvc;
    @MockitoBean Consultations consultations;
    @MockitoBean Articles articles;
    @Autowired CodeLists codes;

    @Test
    void stripTellsTimeAndTraceWithTheLatestFirst() {
        open(new StopWatch(STARTED, null, 0));

        assertThat(get("/vejledning/strimmel", People.ADVISOR))
                .hasStatusOk()
                .bodyText()
                .contains("data-seconds=\"462\"", "data-running=\"true\"", ">07:42<")
                .containsSubsequence("/soeg?q=nul+moms", "/soeg?q=rykker+%3Cmoms%3E")
                .contains("rykker &lt;moms&gt;", "2 søgninger · 2 artikler")
                .containsSubsequence("/artikler/momsfrister", "/artikler/nul-indberetning")
                .contains("data-key=\"0123456789abcdef\"")
                .doesNotContain("<html", "aria-keyshortcuts=\"L\"");
    }

    @Test
    void onAnArticleOnTheTraceItOffersThatItSolvedTheMatter() {
        open(new StopWatch(STARTED, null, 0));

        assertThat(get("/vejledning/strimmel?artikel=nul", People.ADVISOR))
                .bodyText()
                .contains("aria-current=\"page\"", "aria-keyshortcuts=\"L\"", "value=\"nul\"");
        assertThat(get("/vejledning/strimmel?artikel=fremmed", People.ADVISOR))
                .bodyText()
                .doesNotContain("aria-keyshortcuts=\"L\"");
    }

    @Test
    void resultOfAWizardStandsOnOneLine() {
        var ending = new WizardEnding("Ja, I <skal>", "/svarguider/skal-i/ja?cvr=ja", List.of());
        var wizard =
                new OpenedArticle(
                        "skal-i", "/svarguider/skal-i", "Skal I?", List.of(), false, ending);
        open(new StopWatch(STARTED, null, 0), List.of(wizard));

        assertThat(get("/vejledning/strimmel", People.ADVISOR))
                .bodyText()
                .contains("<dt>Svar</dt>", "Ja, I &lt;skal&gt; (Skal I?)")
                .contains("href=\"/svarguider/skal-i/ja?cvr=ja\"", "href=\"/svarguider/skal-i\"");
    }

    @Test
    void pausedClockStandsStill() {
        open(new StopWatch(STARTED, STARTED.plusSeconds(61), 0));

        assertThat(get("/vejledning/strimmel", People.ADVISOR))
                .bodyText()
                .contains(">01:01<", "data-running=\"false\"", "På pause", "Fortsæt vejledningen");
    }

    /** Permission P99. */
    @Test
    void whoHoldsNoConsultationsHasNoStrip() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");

        assertThat(get("/vejledning/strimmel", Actor.anonymous())).hasStatus(404);
        assertThat(get("/vejledning/strimmel", People.EDITOR)).hasStatus(404);
    }

    @Test
    void advisorWithNoneOpenHasAnEmptyStrip() {
        given(consultations.mayConsult(People.ADVISOR)).willReturn(true);
        given(consultations.current(any())).willReturn(Optional.empty());

        assertThat(get("/vejledning/strimmel", People.ADVISOR))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<section");
    }

    private void open(StopWatch watch) {
        open(watch, List.of(opened("nul", "nul-indberetning"), opened("frister", "momsfrister")));
    }

    private void open(StopWatch watch, List<OpenedArticle> opened) {
        var open =
                new OpenConsultation(
                        "mette",
                        "0123456789abcdef",
                        watch,
                        List.of("rykker <moms>", "nul moms"),
                        opened,
                        null);
        given(consultations.mayConsult(People.ADVISOR)).willReturn(true);
        given(consultations.current(People.ADVISOR)).willReturn(Optional.of(open));
    }

    private static OpenedArticle opened(String id, String slug) {
        return new OpenedArticle(id, "/artikler/" + slug, "Om " + slug, List.of(), false, null);
    }

    private MvcTestResult get(String address, @Nullable Actor actor) {
        return mvc.get().uri(address).with(People.by(actor)).exchange();
    }
}
