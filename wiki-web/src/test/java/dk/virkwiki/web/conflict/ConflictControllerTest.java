package dk.virkwiki.web.conflict;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.revision;
import static dk.virkwiki.web.WorkFixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.Choice;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Resolution;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.TextParts;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(ConflictController.class)
@Import({ConflictPages.class, Places.class, TextParts.class})
class ConflictControllerTest {
    private static final String OLD = source("Fristen er mandag.");
    private static final String MINE =
            source("Fristen er tirsdag.").replace("i kalenderen", "i almanakken");
    private static final String PUBLISHED = source("Fristen er onsdag.");
    private static final ProposalRights PROPOSER =
            new ProposalRights(true, false, true, true, false, false, false);
    private static final ProposalRights NOTHING =
            new ProposalRights(false, false, false, false, false, false, false);

    @Autowired MockMvcTester mvc;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;

    @BeforeEach
    void collides() {
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        given(proposals.get(any(), anyString()))
                .willReturn(proposal(ProposalState.SUBMITTED, 1, MINE));
        given(proposals.rights(any(), any())).willReturn(PROPOSER);
        given(proposals.preview(any(), any()))
                .willReturn(ThreeWayMerge.merge(OLD, PUBLISHED, MINE));
        given(articles.getById(any(), anyString())).willReturn(article(2, PUBLISHED));
        given(articles.revision(any(), anyInt())).willReturn(revision(2, PUBLISHED, ""));
    }

    private MockMvcTester.MockMvcRequestBuilder get() {
        return mvc.get().uri("/forslag/p1/konflikt").with(People.by(People.ADVISOR));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String choice) {
        return mvc.post()
                .uri("/forslag/p1/konflikt")
                .with(People.by(People.ADVISOR))
                .param("version", "4")
                .param("udgivet", "2")
                .param("sted-1", choice);
    }

    @Test
    void eachPlaceShowsThreeTextsAndNothingIsChosenBeforehand() {
        assertThat(get())
                .hasStatusOk()
                .bodyText()
                .contains("»Momsfrister« er ændret, siden du begyndte", "0 af 1 afgjort")
                .contains("onsdag", "tirsdag", "mandag", "Behold det udgivne", "Brug mit")
                .contains("1 ændring er flettet af sig selv", "almanakken", "/forslag/p1/tekst.md")
                .doesNotContain("checked=\"checked\"", "role=\"alert\"");
    }

    /** Permission P53. */
    @Test
    void choicesAreCarriedWithWhatWasSeen() {
        given(proposals.resolve(any(), any(), anyLong(), any()))
                .willReturn(proposal(ProposalState.SUBMITTED, 2, MINE));

        assertThat(post("nyt").param("nyt-1", "Fristen er\r\ntorsdag.\r\n"))
                .hasRedirectedUrl("/forslag/p1?sendt");
        var written = new Choice.WriteNew("Fristen er\ntorsdag.\n");
        verify(proposals).resolve(People.ADVISOR, "p1", 4, new Resolution(2, Map.of(0, written)));
        assertThat(post("begge")).hasStatus3xxRedirection();
        verify(proposals)
                .resolve(
                        People.ADVISOR,
                        "p1",
                        4,
                        new Resolution(2, Map.of(0, new Choice.KeepBoth())));
    }

    @Test
    void sendingTooEarlyListsThePlacesThatLackAChoice() {
        given(proposals.resolve(any(), any(), anyLong(), any()))
                .willThrow(new Invalid("valg-mangler", 0, 1));

        assertThat(post("").param("nyt-1", "En halv tanke"))
                .bodyText()
                .contains(
                        "Vælg ved hvert sted, før du sender.", "href=\"#sted-1\"", "En halv tanke")
                .doesNotContain("checked=\"checked\"");
    }

    @Test
    void choicesAreKeptWhenTheArticleChangedMeanwhile() {
        given(proposals.resolve(any(), any(), anyLong(), any()))
                .willThrow(new Conflict("artikel-aendret", "Momsfrister"));

        assertThat(post("nyt").param("nyt-1", "Mine egne ord"))
                .bodyText()
                .contains(
                        "role=\"alert\"",
                        "Din tekst er ikke gået tabt",
                        "Mine egne ord",
                        "checked=\"checked\"")
                .contains("1 af 1 afgjort");
    }

    /** Permission P53. */
    @Test
    void othersOnlyLook() {
        given(proposals.rights(any(), any())).willReturn(NOTHING);

        assertThat(get())
                .bodyText()
                .contains("onsdag", "tirsdag")
                .doesNotContain("data-conflict", "type=\"radio\"");
    }

    @Test
    void withoutACollisionItsPageLeadsBack() {
        given(proposals.preview(any(), any())).willReturn(ThreeWayMerge.merge(OLD, OLD, MINE));

        assertThat(get()).hasRedirectedUrl("/forslag/p1");
    }
}
