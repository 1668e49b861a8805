package dk.virkwiki.web.quick;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.revision;
import static dk.virkwiki.web.WorkFixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice(QuickController.class)
@Import({QuickPages.class, QuickWords.class})
class QuickControllerTest {
    private static final String ADDRESS = "/artikler/momsfrister/hurtigt";
    private static final String SOURCE = source("Fristen er **mandag**.");
    private static final Article ARTICLE = article(2, SOURCE);

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean dk.virkwiki.web.text.Needs needs;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;

    @BeforeEach
    void advisorMayPropose() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        given(articles.get(any(), eq("momsfrister"))).willReturn(ARTICLE);
        given(proposals.mayPropose(any(), any())).willReturn(true);
        given(proposals.open(any(), anyString())).willReturn(List.of());
    }

    /** Permission P31. */
    @Test
    void whoMayNotProposeIsRefused() {
        given(proposals.mayPropose(any(), any())).willReturn(false);

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("ordlyd", "Fristen er tirsdag.")).hasStatus(HttpStatus.FORBIDDEN);
        verify(proposals, never()).sendAtOnce(any(), any(), any());
    }

    @Test
    void sectionListsItsPlaces() {
        assertThat(get(ADDRESS + "?afsnit=hvornaar"))
                .hasStatusOk()
                .bodyText()
                .contains("Hvilket sted gælder det?", "Den står i kalenderen.")
                .contains("hurtigt?afsnit=hvornaar&amp;ord=Den%20st%C3%A5r%20i%20kalenderen.")
                .contains("/artikler/momsfrister/foreslaa?afsnit=hvornaar")
                .doesNotContain("Fristen er mandag.", "name=\"tekst\"");
    }

    @Test
    void placeOpensWithItsWordsAndNoMarkdown() {
        assertThat(get(ADDRESS + "?ord=Fristen er mandag."))
                .bodyText()
                .contains(">Fristen er mandag.</textarea>", "Sådan bør der stå")
                .contains("name=\"grundlag\" value=\"2\"", "Skattestyrelsen svarer")
                .doesNotContain("**");
    }

    @Test
    void markedWordsStandInTheFieldForOtherWordsOnly() {
        var address = ADDRESS + "?ord=Fristen er mandag.&markeret=mandag&foran=Fristen er ";

        assertThat(get(address)).bodyText().contains(">mandag</textarea>", "af de markerede ord");
        assertThat(get(address + "&slags=forkert"))
                .bodyText()
                .contains("></textarea>", "Hvad er forkert", "Skal efterses")
                .doesNotContain("name=\"hvorfor\"");
    }

    @Test
    void anotherKindKeepsWhatWasTyped() {
        assertThat(post("ordlyd", "Noget helt nyt").param("vis", "mangler"))
                .hasStatusOk()
                .bodyText()
                .contains(">Noget helt nyt</textarea>", "Hvad mangler her?")
                .contains("name=\"slags\" value=\"mangler\"");
        assertThat(post("ordlyd", "Fristen er mandag.").param("vis", "mangler"))
                .bodyText()
                .contains("></textarea>");
    }

    @Test
    void otherWordsAreSentWithTheMarksInPlace() {
        sends(SOURCE.replace("Fristen er **mandag**.", "Fristen er **tirsdag**."), "Den flytter");

        assertThat(post("ordlyd", "Fristen er tirsdag.").param("hvorfor", "Den flytter"))
                .hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void whatIsWrongIsMarkedAndTold() {
        sends(SOURCE.replace("**mandag**.", "**mandag**. {?skal efterses}"), "Det er tirsdag");

        assertThat(post("forkert", "Det er tirsdag")).hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void whatIsMissingComesAfterThePlace() {
        sends(SOURCE.replace("**mandag**.\n", "**mandag**.\n\nHusk det.\n"), "");

        assertThat(post("mangler", "Husk det.")).hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void proposalStandsOnTheVersionThatWasRead() {
        var old = source("Fristen er søndag.");
        given(articles.revision(ARTICLE, 1)).willReturn(revision(1, old, ""));
        given(
                        proposals.sendAtOnce(
                                People.ADVISOR,
                                "momsfrister",
                                new ProposedText(1, source("Fristen er tirsdag."), "")))
                .willReturn(proposal(ProposalState.SUBMITTED, 1, SOURCE));

        assertThat(
                        mvc.post()
                                .uri(ADDRESS)
                                .with(People.by(People.ADVISOR))
                                .param("ord", "Fristen er søndag.")
                                .param("tekst", "Fristen er tirsdag.")
                                .param("grundlag", "1"))
                .hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void personalNumberStopsItAndTheFieldIsNamed() {
        given(proposals.sendAtOnce(any(), any(), any())).willThrow(new Invalid("personnummer", 12));

        assertThat(post("ordlyd", "Ring til 010190-1234 nu"))
                .hasStatusOk()
                .bodyText()
                .contains("CPR-nummer", "href=\"#hurtig-tekst\"", "data-from=\"9\"")
                .contains(">Ring til 010190-1234 nu</textarea>");
        assertThat(post("ordlyd", "Tirsdag").param("hvorfor", "Hun er 010190-1234"))
                .bodyText()
                .contains("href=\"#hurtig-hvorfor\"", "data-from=\"7\"");
    }

    @Test
    void nothingTypedOrNothingChangedIsSaidAndKept() {
        given(proposals.sendAtOnce(any(), any(), any()))
                .willThrow(new Invalid("forslag-uden-aendring"));

        assertThat(post("mangler", " ")).bodyText().contains("Skriv, hvad der skal stå.");
        assertThat(post("ordlyd", "Fristen er mandag."))
                .bodyText()
                .contains("Teksten er den samme");
    }

    @Test
    void placeThatIsGoneLetsThePersonChooseAgain() {
        assertThat(
                        mvc.post()
                                .uri(ADDRESS)
                                .with(People.by(People.ADVISOR))
                                .param("ord", "Står her ikke mere")
                                .param("tekst", "x"))
                .bodyText()
                .contains("Stedet findes ikke mere", "Hvilket sted gælder det?");
    }

    private void sends(String source, String reason) {
        given(
                        proposals.sendAtOnce(
                                People.ADVISOR, "momsfrister", new ProposedText(2, source, reason)))
                .willReturn(proposal(ProposalState.SUBMITTED, 2, source));
    }

    private MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address).with(People.by(People.ADVISOR));
    }

    private MockMvcRequestBuilder post(String kind, String typed) {
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.ADVISOR))
                .param("ord", "Fristen er mandag.")
                .param("slags", kind)
                .param("tekst", typed)
                .param("grundlag", "2");
    }
}
