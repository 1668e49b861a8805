package dk.virkwiki.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.journey.Edition;
import dk.virkwiki.journey.Journey;
import dk.virkwiki.journey.Journeys;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(JourneyController.class)
@Import({JourneyPages.class, JourneyTasks.class})
class JourneyControllerTest {
    private static final String SOURCE =
            """
            ---
            title: Fra idé til faktura
            slug: rejsen
            summary: Alt i rækkefølge.
            type: journey
            owner: SKTST
            status: published
            ---
            Tag det i rækkefølge. Se også [[nemkonto]].

            :::gør
            Kanariefugl i starten.
            :::

            ## Registrér

            - [ ] [[nemkonto]] Aftal det <b>med</b> banken
            - [ ] [[guide]] {kun for selskab}

            :::sig
            Kanariefugl ved fasen.
            :::

            ## Betal

            - [ ] Betal moms {frist: 1. juni}
            """;

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean dk.virkwiki.web.text.AidLinks aids;
    @MockitoBean Journeys journeys;
    @MockitoBean Proposals proposals;
    @MockitoBean Consultations consultations;

    @BeforeEach
    void journey() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(codes.name(eq(CodeList.ORGANISATION_TYPES), eq("selskab"))).willReturn("ApS");
        given(journeys.find(any(), eq("rejsen")))
                .willAnswer(call -> Optional.of(edition(call.getArgument(0))));
    }

    private static Edition edition(Actor reader) {
        WikiLinks links =
                slug ->
                        Optional.of(
                                slug.equals("guide")
                                        ? new WikiLinks.Target("/svarguider/guide", "Svarguiden")
                                        : new WikiLinks.Target("/artikler/" + slug, "NemKonto"));
        var metadata = Objects.requireNonNull(ArticleFile.read(SOURCE).metadata());
        var at = Instant.parse("2026-11-01T10:00:00Z");
        var article = new Article("rejsen", 3, SOURCE, metadata, "", at, at);
        var body = ArticleFile.bodyOf(SOURCE);
        return new Edition(
                article,
                Journey.read(body, reader.audience(), links),
                Map.of("nemkonto", ArticleType.GUIDE, "guide", ArticleType.WIZARD));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult asAdvisor(String address) {
        return mvc.get()
                .uri(address)
                .with(PageSlice.People.by(PageSlice.People.ADVISOR))
                .exchange();
    }

    @Test
    void showsPhasesTasksAndWhatIsNext() {
        assertThat(get("/brugerrejser/rejsen"))
                .hasStatusOk()
                .bodyText()
                .contains("0 af 3 opgaver er gjort", "1. Registrér", "2. Betal", "2 opgaver")
                .contains("href=\"/artikler/nemkonto?rejse=rejsen\"", "Åbn guiden", "Svarguide")
                .contains(
                        "href=\"/svarguider/guide?rejse=rejsen\"", "Frist: 1. juni", "Kun for: ApS")
                .contains("&lt;b&gt;med&lt;/b&gt;")
                .contains("<link rel=\"canonical\" href=\"/brugerrejser/rejsen\">")
                .contains("data-in-address=\"false\"")
                .doesNotContain("Kanariefugl", "checked=", "visning=");
        verify(consultations, never()).opened(any(), any());
    }

    @Test
    void ticksInTheAddressAreCountedAndTheNextTaskIsTheFirstWithoutOne() {
        for (var ticks :
                new String[] {"gjort=nemkonto,guide", "gjort=nemkonto&gjort=guide&gjort="}) {
            assertThat(get("/brugerrejser/rejsen?" + ticks))
                    .hasStatusOk()
                    .bodyText()
                    .contains("2 af 3 opgaver er gjort", "Gå til opgaven", "#opgave-betal-moms")
                    .contains("value=\"nemkonto\" checked=\"checked\"", "data-in-address=\"true\"")
                    .contains("/brugerrejser/rejsen?gjort=nemkonto%2Cguide");
        }
        assertThat(get("/brugerrejser/rejsen?gjort=nemkonto&for=selskab"))
                .bodyText()
                .contains("href=\"/artikler/nemkonto?rejse=rejsen.selskab.nemkonto\"");
        assertThat(get("/brugerrejser/rejsen?gjort=nemkonto,guide,betal-moms"))
                .bodyText()
                .contains("3 af 3 opgaver er gjort", "hidden=\"hidden\"");
    }

    /** Permission P135. */
    @Test
    void readersAreAskedBelowItWhetherTheyFoundAnAnswerAndAdvisorsAreNot() {
        assertThat(get("/brugerrejser/rejsen"))
                .bodyText()
                .contains("action=\"/artikler/rejsen/svar\"", "Fandt du svar?", "feedback.js");
        assertThat(asAdvisor("/brugerrejser/rejsen")).bodyText().doesNotContain("Fandt du svar?");
        assertThat(asAdvisor("/brugerrejser/rejsen?visning=virksomhed"))
                .bodyText()
                .doesNotContain("Fandt du svar?");
    }

    @Test
    void choiceOfTypeHidesTasksForOthersAndKeepsTheirTicks() {
        assertThat(get("/brugerrejser/rejsen?gjort=guide&for=pmv"))
                .bodyText()
                .contains("1 af 3 opgaver er gjort");
        assertThat(get("/brugerrejser/rejsen?for=selskab&gjort=nemkonto"))
                .bodyText()
                .contains("Vis opgaver for", "aria-current=\"true\"", "1 af 3")
                .contains("<input type=\"hidden\" name=\"for\" value=\"selskab\">");
    }

    @Test
    void oddAddressesNeverFail() {
        for (var query :
                new String[] {
                    "gjort=",
                    "gjort=%00&gjort=<script>",
                    "for=%22%3E<b>",
                    "gjort=nisse&for=nisse",
                    "gjort=" + "a,".repeat(2_000),
                    "visning=virksomhed",
                    "side=x"
                }) {
            assertThat(get("/brugerrejser/rejsen?" + query))
                    .as(query)
                    .hasStatusOk()
                    .bodyText()
                    .contains("0 af 3 opgaver er gjort")
                    .doesNotContain("<script>", "nisse", "Kanariefugl");
        }
    }

    /** Permission P161. */
    @Test
    void advisorSeesWhatToSayAndDoAtEachPhaseAndTurnsTheScreen() {
        assertThat(asAdvisor("/brugerrejser/rejsen"))
                .bodyText()
                .contains("Kanariefugl i starten.", "Kanariefugl ved fasen.", "Kun for vejledere")
                .contains("/brugerrejser/rejsen?visning=virksomhed", "data-showing")
                .contains("/artikler/rejsen?visning=tekst");
        verify(consultations).opened(any(), any());
        assertThat(asAdvisor("/brugerrejser/rejsen?visning=virksomhed&gjort=guide"))
                .bodyText()
                .contains("wiki-showing", "1 af 3 opgaver er gjort")
                .contains("/artikler/nemkonto?visning=virksomhed&amp;rejse=rejsen")
                .contains("/artikler/nemkonto?visning=virksomhed\"")
                .doesNotContain("Kanariefugl", "mainmenu", "visning=tekst");
    }

    /** Permission P163. */
    @Test
    void whoeverMaySuggestAnEditSeesTheWayToIt() {
        given(proposals.mayPropose(any(), any())).willReturn(true);
        assertThat(asAdvisor("/brugerrejser/rejsen"))
                .bodyText()
                .contains("/artikler/rejsen/foreslaa");
        given(proposals.mayPropose(any(), any())).willReturn(false);
        assertThat(get("/brugerrejser/rejsen")).bodyText().doesNotContain("foreslaa");
    }

    /** Permission P160. */
    @Test
    void whatIsNoJourneyIsLeftToTheArticlesPage() {
        assertThat(get("/brugerrejser/guide")).hasRedirectedUrl("/artikler/guide");
    }
}
