package dk.virkwiki.web.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.persona.Persona;
import dk.virkwiki.persona.PersonaTrait;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.persona.ReadingAnswer;
import dk.virkwiki.persona.ReadingAnswer.State;
import dk.virkwiki.persona.ReadingQuestion;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Readings;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.WorkFixtures;
import dk.virkwiki.web.text.ReadAsParts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(PersonaController.class)
@Import(ReadAsParts.class)
class PersonaControllerTest {
    private static final Persona BENTE =
            new Persona(
                    "bente",
                    "persona-bente",
                    "Bente",
                    "Frisør & mor.",
                    "Hvad <nu>?",
                    List.of(PersonaTrait.PHONE));
    private static final Persona YUSUF =
            new Persona("yusuf", "persona-yusuf", "Yusuf", "Købmand.", "", List.of());

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Personas personas;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;
    @MockitoBean Readings readings;

    @BeforeEach
    void fill() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        given(personas.all(People.ADVISOR)).willReturn(List.of(BENTE, YUSUF));
        given(articles.get(any(Actor.class), eq("momsfrister")))
                .willReturn(WorkFixtures.article(3, WorkFixtures.source("Fristen er i dag.")));
    }

    /** Permission P186. */
    @Test
    void advisorSeesAllPersonas() {
        assertThat(mvc.get().uri("/personaer").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "href=\"/artikler/persona-bente\">Bente",
                        "Frisør &amp; mor.",
                        "»Hvad &lt;nu&gt;?«",
                        "Yusuf");
        given(personas.all(Actor.anonymous())).willThrow(new NotAllowed("kun-vejledere-ser"));
        assertThat(mvc.get().uri("/personaer")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void everyQuestionHasItsWordsInEveryState() {
        for (var state : State.values()) {
            var answers =
                    Arrays.stream(ReadingQuestion.values())
                            .filter(q -> state == State.SELF || !isForPeopleOnly(q))
                            .map(q -> new ReadingAnswer(q, state, List.of("3", "2", "1")))
                            .toList();
            given(personas.read(eq(People.ADVISOR), any(), anyString())).willReturn(answers);
            assertThat(
                            mvc.get()
                                    .uri("/artikler/momsfrister/laes-som?persona=yusuf")
                                    .with(People.by(People.ADVISOR)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Læs som Yusuf", "Fristen er i dag.", "Kan Yusuf");
        }
    }

    private static boolean isForPeopleOnly(ReadingQuestion question) {
        return switch (question) {
            case SCREEN_WORDS, LETTER, WHO -> true;
            default -> false;
        };
    }

    /** Permission P187. */
    @Test
    void textIsReadByTheFirstWhenNobodyIsChosen() {
        given(personas.read(eq(People.ADVISOR), eq(BENTE), anyString()))
                .willReturn(
                        List.of(
                                new ReadingAnswer(
                                        ReadingQuestion.SCREEN, State.LOOK, List.of("1", "20"))));
        assertThat(mvc.get().uri("/artikler/momsfrister/laes-som").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Læs som Bente",
                        "Kan Bente læse det på en telefon?",
                        "En tabel har fire kolonner eller flere.",
                        "Se på det");
    }

    private void aProposalToReview() {
        given(proposals.get(People.ADVISOR, "p1"))
                .willReturn(
                        WorkFixtures.proposal(
                                ProposalState.SUBMITTED,
                                3,
                                WorkFixtures.source("Fristen flytter.")));
        given(proposals.rights(any(), any()))
                .willReturn(new ProposalRights(false, false, false, true, false, false, false));
    }

    /** Permission P188. */
    @Test
    void proposalIsReadByWhoeverMayOpenIt() {
        aProposalToReview();
        given(proposals.get(People.EDITOR, "p1"))
                .willThrow(new NotFound("artikel-findes-ikke", "p1"));
        assertThat(mvc.get().uri("/forslag/p1/laes-som").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Læs som Bente", "Fristen flytter.", "href=\"/forslag/p1\"");
        assertThat(mvc.get().uri("/forslag/p1/laes-som").with(People.by(People.EDITOR)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Permission P228. */
    @Test
    void whatHoldsIsTickedAndSentToTheProposal() {
        aProposalToReview();
        given(personas.read(eq(People.ADVISOR), eq(BENTE), anyString()))
                .willReturn(
                        List.of(
                                new ReadingAnswer(
                                        ReadingQuestion.SCREEN, State.LOOK, List.of("1", "20"))));
        assertThat(mvc.get().uri("/forslag/p1/laes-som").with(People.by(People.ADVISOR)))
                .bodyText()
                .contains(
                        "action=\"/forslag/p1/laes-som\"",
                        "name=\"holder\" value=\"screen\"",
                        "Gem, at du har læst som Bente",
                        "readas__page--phone")
                .doesNotContain("Intet af det her bliver gemt", "checked=\"");
        assertThat(
                        mvc.post()
                                .uri("/forslag/p1/laes-som")
                                .with(People.by(People.ADVISOR))
                                .with(csrf())
                                .param("persona", "bente")
                                .param("holder", "screen"))
                .hasRedirectedUrl("/forslag/p1#laest-som");

        verify(readings).keep(People.ADVISOR, "p1", "bente", Set.of("screen"));
    }
}
