package dk.virkwiki.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.StopWatch;
import dk.virkwiki.consultation.WizardEnding;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.security.Embedding;
import dk.virkwiki.web.security.Pace;
import dk.virkwiki.web.text.MaterialView.AidLink;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.PartsOfJourneys;
import dk.virkwiki.web.text.ServiceWays;
import dk.virkwiki.wizard.Edition;
import dk.virkwiki.wizard.Wizard;
import dk.virkwiki.wizard.Wizards;
import dk.virkwiki.wizarduse.WizardUse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({WizardController.class, HelpedController.class})
@Import({
    WizardPages.class,
    WizardFrames.class,
    WizardSources.class,
    WizardTrace.class,
    Pace.class,
    WizardControllerTest.Sites.class
})
class WizardControllerTest {
    private static final String SOURCE =
            """
            ---
            title: Skal du have moms?
            slug: moms
            summary: Svar på to spørgsmål.
            type: wizard
            owner: SKTST
            status: published
            ---
            Svar, og se, hvad du skal.

            :::sig
            Kanariefugl i starten.
            :::

            ## Er det fri for moms? {#fri}

            Nogle ydelser er.

            :::sig
            Kanariefugl ved spørgsmålet.
            :::

            - [Nej, der er moms på](#salg)
            - [Ja](#loensum)

            ## Er salget over grænsen? {#salg}

            - [Ja](#registrer)
            - [Nej](#ikke-nu)

            ## Er grundlaget over grænsen? {#loensum}

            - [Ja](#registrer)
            - [Nej](#ikke-nu)

            ## Ja, du skal registreres {#registrer}

            Registrér dig på [[selvbetjening:virk]].

            1. **Log ind.** Brug MitID, ikke RUT.

            :::gør
            Kanariefugl ved svaret.
            :::

            ## Nej, ikke nu {#ikke-nu}

            Hold øje, og spørg virksomhedens revisor.
            """;

    private static final Instant SAVED = Instant.parse("2026-11-12T10:00:00Z");

    @Autowired MockMvcTester mvc;
    @MockitoBean dk.virkwiki.web.text.AidLinks aids;
    @MockitoBean ServiceWays services;
    @MockitoBean Wizards wizards;
    @MockitoBean Articles articles;
    @MockitoBean WizardUse use;
    @MockitoBean Consultations consultations;
    @MockitoBean PartsOfJourneys journeys;
    @Autowired CodeLists codes;

    @TestConfiguration
    static class Sites {
        @Bean
        Embedding embedding() {
            return new Embedding(Map.of("skat", "https://www.skat.dk"));
        }
    }

    @BeforeEach
    void wizard() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(wizards.find(any(), eq("moms")))
                .willAnswer(call -> Optional.of(edition(call.getArgument(0), 7, true)));
        given(wizards.find(any(), eq("moms"), anyInt()))
                .willAnswer(
                        call -> {
                            int begun = call.getArgument(2);
                            boolean earlier = begun == 6;
                            return Optional.of(
                                    edition(call.getArgument(0), earlier ? 6 : 7, !earlier));
                        });
    }

    private static Edition edition(Actor reader, int number, boolean isNewest) {
        var metadata = Objects.requireNonNull(ArticleFile.read(SOURCE).metadata());
        var wizard = Wizard.read(ArticleFile.bodyOf(SOURCE), reader.audience(), WikiLinks.none());
        return new Edition("moms", "moms", number, SAVED, isNewest, metadata, wizard);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    @Test
    void startSaysWhatYouGetAndHowManyQuestions() {
        assertThat(get("/svarguider/moms"))
                .hasStatusOk()
                .bodyText()
                .contains("Svar, og se, hvad du skal.", "2 spørgsmål", "/svarguider/moms/begynd")
                .contains("<link rel=\"canonical\" href=\"/svarguider/moms\">")
                .doesNotContain("noindex", "Kanariefugl", "Er det fri for moms?");
    }

    @Test
    void beginningLeadsToTheFirstQuestionOfThisRevisionAndIsCounted() {
        assertThat(get("/svarguider/moms/begynd"))
                .hasRedirectedUrl("/svarguider/moms/fri?version=7");
        verify(use).shown(new WizardUse.Place("moms", ""), "fri");
    }

    @Test
    void journeySomebodyComesFromIsToldOfAtTheStartAndAtTheResult() {
        var part =
                new PartOfJourney(
                        "Del af brugerrejsen",
                        new Step("/brugerrejser/rejsen#to", "Rejsen"),
                        "Fase 2 af 3",
                        null,
                        null);
        given(journeys.of(any(), eq("moms"), eq("rejsen"), eq(false))).willReturn(List.of(part));
        assertThat(get("/svarguider/moms?rejse=rejsen"))
                .bodyText()
                .contains("Del af brugerrejsen", "href=\"/svarguider/moms/begynd?rejse=rejsen\"");
        assertThat(get("/svarguider/moms/begynd?rejse=rejsen"))
                .hasRedirectedUrl("/svarguider/moms/fri?rejse=rejsen&version=7");
        assertThat(get("/svarguider/moms/salg?fri=nej&version=7&rejse=rejsen"))
                .bodyText()
                .contains("<input type=\"hidden\" name=\"rejse\" value=\"rejsen\">");
        assertThat(get("/svarguider/moms/ikke-nu?fri=nej&salg=nej&rejse=rejsen&version=7"))
                .bodyText()
                .contains("Del af brugerrejsen", "href=\"/brugerrejser/rejsen#to\"")
                .contains("data-address=\"/svarguider/moms/ikke-nu?fri=nej&amp;salg=nej\"");
        assertThat(get("/svarguider/moms/indlejret?rejse=rejsen"))
                .bodyText()
                .doesNotContain("rejsen");
        assertThat(get("/svarguider/moms?rejse=%3Cb%3E")).bodyText().doesNotContain("rejse=");
    }

    @Test
    void questionIsAFormThatKeepsTheOtherAnswers() {
        assertThat(get("/svarguider/moms/salg?fri=nej&version=7"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Spørgsmål 2 af 2",
                        "<h1 data-ask=\"ja\">Er salget over grænsen?</h1>",
                        "noindex")
                .contains("<input type=\"hidden\" name=\"fri\" value=\"nej\">")
                .contains("name=\"salg\" value=\"ja\"", "name=\"version\" value=\"7\"")
                .contains("Nej, der er moms på", "/svarguider/moms/fri?fri=nej&amp;version=7")
                .doesNotContain("checked=", "Kanariefugl");
        verifyNoInteractions(use);
    }

    @Test
    void goingBackKeepsTheAnswer() {
        assertThat(get("/svarguider/moms/fri?fri=nej&salg=ja"))
                .bodyText()
                .contains("value=\"nej\" checked=\"checked\"", "name=\"ret\" value=\"nej\"");
    }

    @Test
    void answerLeadsOnAndIsCountedOnce() {
        assertThat(get("/svarguider/moms/fri?fri=nej&version=7&videre=1"))
                .hasRedirectedUrl("/svarguider/moms/salg?fri=nej&version=7");
        var place = new WizardUse.Place("moms", "");
        verify(use).answered(place, "fri", "nej");
        verify(use).shown(place, "salg");

        assertThat(get("/svarguider/moms/fri?fri=nej&version=7&ret=nej&videre=1"))
                .hasRedirectedUrl("/svarguider/moms/salg?fri=nej&version=7");
        verifyNoMoreInteractions(use);
    }

    @Test
    void changedAnswerKeepsTheLaterOnesThatFit() {
        assertThat(get("/svarguider/moms/salg?fri=nej&salg=nej&ret=ja&videre=1"))
                .hasRedirectedUrl("/svarguider/moms/ikke-nu?fri=nej&salg=nej&version=7");
        assertThat(get("/svarguider/moms/fri?fri=ja&salg=nej&ret=nej&videre=1"))
                .hasRedirectedUrl("/svarguider/moms/loensum?fri=ja&version=7");
    }

    @Test
    void missingAnswerIsToldKindlyAndFound() {
        assertThat(get("/svarguider/moms/fri?version=7&videre=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Vælg et af svarene, før du fortsætter.", "autofocus", "href=\"#svar-1\"")
                .contains("<title>Fejl: ");
    }

    @Test
    void resultSaysTheHeadlineFirstAndWhoAnswersForIt() {
        assertThat(get("/svarguider/moms/registrer?fri=nej&salg=ja&version=7"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<h1 data-ask>Ja, du skal registreres</h1>",
                        "wiki-verdict--yes",
                        "Log ind.")
                .contains("Skattestyrelsen", "Dine svar", "Hjalp det?")
                .contains("data-address=\"/svarguider/moms/registrer?fri=nej&amp;salg=ja\"")
                .doesNotContain("Kanariefugl");
    }

    @Test
    void outdatedAnswersAndUnknownPagesAreToldAndNeverFail() {
        for (var address :
                new String[] {
                    "/svarguider/moms/salg?fri=kommune",
                    "/svarguider/moms/salg?fri=nej&nisse=ja",
                    "/svarguider/moms/salg?fri=%00%FF&version=999999999999",
                    "/svarguider/moms/salg?fri=nej&fri=ja&=x&salg=" + "x".repeat(500),
                }) {
            assertThat(get(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("sprunget det over");
        }
        assertThat(get("/svarguider/moms/registrer?fri=nej"))
                .hasStatusOk()
                .bodyText()
                .contains("ikke fører til", "Er salget over grænsen?");
        assertThat(get("/svarguider/moms/findes-ikke?fri=nej")).hasStatusOk();
        assertThat(get("/svarguider/moms/findes-ikke")).hasStatus(404);
    }

    @Test
    void whoBeganOnAnEarlierTextMayFinishAndIsOfferedTheNewOne() {
        assertThat(get("/svarguider/moms/salg?fri=nej&version=6"))
                .hasStatusOk()
                .bodyText()
                .contains("ny udgave af svarguiden", "name=\"version\" value=\"6\"")
                .contains("href=\"/svarguider/moms/salg?fri=nej\"");
        assertThat(get("/svarguider/moms/salg?fri=nej&version=2"))
                .bodyText()
                .contains("ændret, siden adressen blev lavet", "name=\"version\" value=\"7\"");
    }

    /** Permission P151. */
    @Test
    void advisorSeesWhatToSayAndDo() {
        var asAdvisor =
                mvc.get()
                        .uri("/svarguider/moms/fri")
                        .with(PageSlice.People.by(PageSlice.People.ADVISOR));
        assertThat(asAdvisor)
                .bodyText()
                .contains("Kanariefugl ved spørgsmålet.", "wiki-script", "Kun for vejledere");
        assertThat(
                        mvc.get()
                                .uri("/svarguider/moms")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .bodyText()
                .contains("Kanariefugl i starten.", "/artikler/moms/svarguide");
    }

    @Test
    void shownToABusinessItStandsAloneWithTheWayBackToTheSameQuestion() {
        assertThat(
                        mvc.get()
                                .uri("/svarguider/moms/fri?visning=virksomhed")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .bodyText()
                .contains("wiki-showing__back", "href=\"/svarguider/moms/fri\"")
                .doesNotContain("Mette Holm", "/vidensgab");
        assertThat(get("/svarguider/moms/fri?visning=virksomhed"))
                .bodyText()
                .contains("Log ind")
                .doesNotContain("wiki-showing__back");
    }

    @Test
    void otherSitesGetTheSamePagesAloneAndAreCountedApart() {
        assertThat(get("/svarguider/moms/indlejret?fra=skat"))
                .bodyText()
                .contains("/svarguider/moms/indlejret/begynd?fra=skat", "<base target=\"_blank\">")
                .doesNotContain("mainmenu", "breadcrumbs");
        assertThat(get("/svarguider/moms/indlejret/begynd?fra=skat"))
                .hasRedirectedUrl("/svarguider/moms/indlejret/fri?fra=skat&version=7");
        verify(use).shown(new WizardUse.Place("moms", "skat"), "fri");

        assertThat(get("/svarguider/moms/indlejret/begynd?fra=ukendt"))
                .hasRedirectedUrl("/svarguider/moms/indlejret/fri?version=7");
        verify(use).shown(new WizardUse.Place("moms", ""), "fri");
    }

    /** Permission P155. */
    @Test
    void saidAtAResultWhetherItHelped() {
        var address = "/svarguider/moms/registrer?fri=nej&salg=ja&version=7";
        assertThat(mvc.post().uri(address).param("hjalp", "ja"))
                .hasRedirectedUrl(address + "&hjalp=tak#hjalp");
        verify(use).helped(new WizardUse.Place("moms", ""), "registrer");
        assertThat(get(address + "&hjalp=tak")).bodyText().contains("Tak. Dit svar er talt med.");
    }

    /** Permission P158. */
    @Test
    void whoSendsFasterThanPeopleIsAskedToWaitAndNotCounted() {
        var address = "/svarguider/moms/registrer?fri=nej&salg=ja&version=7";
        for (int i = 0; i < 60; i++) {
            assertThat(fromAbroad(address)).hasStatus3xxRedirection();
        }
        assertThat(fromAbroad(address)).hasStatus4xxClientError();
        verify(use, times(60)).failed(new WizardUse.Place("moms", ""), "registrer");
    }

    private MvcTestResult fromAbroad(String address) {
        return mvc.post()
                .uri(address)
                .param("hjalp", "nej")
                .with(
                        request -> {
                            request.setRemoteAddr("198.51.100.7");
                            return request;
                        })
                .exchange();
    }

    private void consultationIsOpen() {
        var open =
                new OpenConsultation(
                        "mette",
                        "k",
                        new StopWatch(Instant.EPOCH, null, 0),
                        List.of(),
                        List.of(),
                        0L);
        given(consultations.current(PageSlice.People.ADVISOR)).willReturn(Optional.of(open));
        var metadata = Objects.requireNonNull(ArticleFile.read(SOURCE).metadata());
        var article = new Article("moms", 7, SOURCE, metadata, "", Instant.EPOCH, Instant.EPOCH);
        given(articles.find(any(), eq("moms"))).willReturn(Optional.of(article));
    }

    /** Permission P156. */
    @Test
    void whereAnAdvisorsAnswersEndedIsPutOnTheOpenConsultation() {
        consultationIsOpen();
        var advisor = PageSlice.People.by(PageSlice.People.ADVISOR);
        var path = "/svarguider/moms/registrer?fri=nej&salg=ja";

        assertThat(mvc.get().uri(path + "&version=7").with(advisor)).hasStatusOk();
        assertThat(get(path)).hasStatusOk();
        assertThat(mvc.get().uri("/svarguider/moms/salg?fri=nej").with(advisor)).hasStatusOk();

        verify(consultations)
                .reached(
                        eq(PageSlice.People.ADVISOR),
                        any(),
                        eq(new WizardEnding("Ja, du skal registreres", path, List.of())));
    }

    /** Permission P159. */
    @Test
    void whatABrowserFetchesAheadOrOnlyAsksAboutIsNotTraced() {
        consultationIsOpen();
        var advisor = PageSlice.People.by(PageSlice.People.ADVISOR);
        for (var path : List.of("/svarguider/moms", "/svarguider/moms/ikke-nu?fri=nej&salg=nej")) {
            assertThat(mvc.get().uri(path).header("Sec-Purpose", "prefetch").with(advisor))
                    .hasStatusOk();
            assertThat(mvc.head().uri(path).with(advisor)).hasStatusOk();
        }
        verify(consultations, never()).opened(any(), any());
        verify(consultations, never()).reached(any(), any(), any());

        assertThat(mvc.get().uri("/svarguider/moms").with(advisor)).hasStatusOk();
        verify(consultations).opened(eq(PageSlice.People.ADVISOR), any());
    }

    @Test
    void resultLeadsToTheSelfServicesItLinksToAndToNoOther() {
        given(services.of(List.of("virk")))
                .willReturn(List.of(new ServiceWays.Way("https://virk.dk/", "Virk", "virk.dk")));
        assertThat(get("/svarguider/moms/registrer?fri=nej&salg=ja&version=7"))
                .bodyText()
                .contains("Gå til selvbetjeningen", "href=\"https://virk.dk/\"", "(virk.dk)");
        assertThat(get("/svarguider/moms/ikke-nu?fri=nej&salg=nej&version=7"))
                .bodyText()
                .doesNotContain("Gå til selvbetjeningen");
    }

    @Test
    void resultOnPaperSaysWhereItIsFoundAgainAndHowOldItIs() {
        assertThat(get("/svarguider/moms/registrer?fri=nej&salg=ja&version=7"))
                .bodyText()
                .contains("localhost/svarguider/moms/registrer?fri=nej", "<svg xmlns", "Udskrevet")
                .contains("7, 12. november 2026");
    }

    @Test
    void wizardIsThereInSignLanguage() {
        given(aids.of(any(), eq("moms")))
                .willReturn(
                        List.of(
                                new AidLink(
                                        "/filer/moms.mp4", "videocam", "Se på tegnsprog", null)));
        assertThat(get("/svarguider/moms"))
                .bodyText()
                .contains("href=\"/filer/moms.mp4\"", "Se på tegnsprog");
    }

    /** Permission P150. */
    @Test
    void whatIsNoWizardIsLeftToTheArticlesPage() {
        given(wizards.find(any(), eq("guide"))).willReturn(Optional.empty());
        assertThat(get("/svarguider/guide")).hasRedirectedUrl("/artikler/guide");

        var empty = edition(Actor.anonymous(), 1, true);
        var broken =
                new Edition(
                        "x",
                        "x",
                        1,
                        SAVED,
                        true,
                        empty.metadata(),
                        Wizard.read("Tekst.", Actor.anonymous().audience(), WikiLinks.none()));
        given(wizards.find(any(), eq("x"))).willReturn(Optional.of(broken));
        assertThat(get("/svarguider/x")).hasRedirectedUrl("/artikler/x?visning=tekst");
    }
}
