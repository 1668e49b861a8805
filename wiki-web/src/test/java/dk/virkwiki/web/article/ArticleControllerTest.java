package dk.virkwiki.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleLinks;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.article.Departure;
import dk.virkwiki.article.Freshness;
import dk.virkwiki.article.Origin;
import dk.virkwiki.article.RevisionSummary;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.Links;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.proposal.OpenProposals;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.search.ArticleSearch;
import dk.virkwiki.search.Hit;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(ArticleController.class)
@Import({
    ArticlePages.class,
    ArticleFacts.class,
    ChangeNotes.class,
    CarePages.class,
    RelatedArticles.class
})
class ArticleControllerTest {
    private static final String BODY =
            """
            Ja, I skal indberette.

            ## Sådan gør I

            1. **Log ind.** Brug MitID. Se [[momsfrister]].

            :::sig
            Kanariefugl siger vejlederen.
            :::
            """;

    @Autowired MockMvcTester mvc;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Links stored;
    @MockitoBean ReviewDays reviewDays;
    @MockitoBean dk.virkwiki.feedback.Feedbacks feedbacks;
    @MockitoBean OpenProposals open;
    @MockitoBean Proposals proposals;
    @MockitoBean ArticleSearch search;
    @Autowired CodeLists codes;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(links.of(any(), any())).willReturn(WikiLinks.none());
    }

    @Test
    void businessNeverGetsWhatIsForAdvisors() {
        publish(LocalDate.of(2026, 10, 12), null);

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Ja, I skal indberette.", "id=\"indhold\"", "Sådan gør I")
                .doesNotContain("Kanariefugl", "wiki-script", "Vis til virksomheden", "wiki-role");
    }

    @Test
    void readersAreToldWhatIsNewUntilItIsUndone() {
        publish(LocalDate.of(2026, 10, 12), null);
        var told = revision(2, "p1", "1", "Fristen er blevet længere");
        var small = revision(3, "p2", "1", null);
        given(articles.history(any(), anyInt(), anyInt())).willReturn(List.of(small, told));
        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Nyt på siden", "Fristen er blevet længere");

        var undone = revision(3, "p1", "undo", null);
        var restored = revision(3, null, "", null);
        for (var since : List.of(undone, restored)) {
            given(articles.history(any(), anyInt(), anyInt())).willReturn(List.of(since, told));
            assertThat(get("/artikler/nul", Actor.anonymous()))
                    .bodyText()
                    .doesNotContain("Nyt på siden", "blevet længere");
        }
    }

    private static RevisionSummary revision(
            int number, @Nullable String proposal, String act, @Nullable String note) {
        var origin = new Origin(proposal, act, List.of(), note);
        var at = Instant.parse("2026-11-01T10:00:00Z");
        return new RevisionSummary("nul/" + number, "nul", number, Author.SYSTEM, at, "", origin);
    }

    /** Permission P30: nobody is led to a login they do not have. */
    @Test
    void onlyWhoMayProposeSeesTheWaysToIt() {
        publish(LocalDate.of(2026, 10, 12), null);
        given(proposals.mayPropose(any(), any()))
                .willAnswer(call -> !call.<Actor>getArgument(0).isAnonymous());

        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("/artikler/nul/foreslaa", "/artikler/nul/hurtigt?afsnit=saadan-goer-i")
                .contains("data-quick-article=\"/artikler/nul/hurtigt\"");
        for (var readerSees :
                List.of(
                        get("/artikler/nul", Actor.anonymous()),
                        get("/artikler/nul?visning=virksomhed", PageSlice.People.ADVISOR))) {
            assertThat(readerSees)
                    .bodyText()
                    .doesNotContain("/foreslaa", "/hurtigt", "data-quick-article=\"/");
        }
    }

    @Test
    void advisorGetsTheScriptBesideItsSection() {
        publish(LocalDate.of(2026, 10, 12), null);

        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains(
                        "Kanariefugl siger vejlederen.",
                        "aria-label=\"Kun for vejledere: Sådan gør I\"",
                        "Du er logget ind som it-vejleder · Aalborg Bibliotekerne");
    }

    @Test
    void advisorCanShowExactlyWhatABusinessGets() {
        publish(null, null);

        assertThat(get("/artikler/nul?visning=virksomhed", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("Vis til virksomheden", "Ja, I skal indberette.")
                .doesNotContain("Kanariefugl");
    }

    @Test
    void checkedArticleSaysByWhomAndWhen() {
        publish(LocalDate.of(2026, 10, 12), LocalDate.of(2027, 4, 12));

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Skattestyrelsen har kontrolleret siden", "12. oktober 2026")
                .doesNotContain("Endnu ikke kontrolleret", "forsinket");
    }

    @Test
    void openProposalsAreCountedForEverybody() {
        publish(LocalDate.of(2026, 10, 12), null);
        assertThat(get("/artikler/nul", Actor.anonymous())).bodyText().doesNotContain("åbne");

        given(open.count(any(String.class))).willReturn(2);

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("2 åbne ændringsforslag");
    }

    /** Permission P71. */
    @Test
    void onlyWhoMayConfirmIsAskedWhetherItStillHolds() {
        publish(LocalDate.of(2026, 10, 12), null);
        assertThat(get("/artikler/nul", PageSlice.People.EDITOR))
                .bodyText()
                .contains("Hold artiklen ved lige", "Hvem kan se dette?")
                .doesNotContain("/artikler/nul/stadig-rigtig");

        given(reviewDays.mayConfirm(any(), any())).willReturn(true);

        assertThat(get("/artikler/nul", PageSlice.People.EDITOR))
                .bodyText()
                .contains("action=\"/artikler/nul/stadig-rigtig\"");
    }

    /** Permission P73. */
    @Test
    void brokenLinksAreToldToAdvisorsAndNeverToBusinesses() {
        publish(null, null);
        given(stored.brokenIn(any(), any()))
                .willReturn(List.of(new BrokenLink(0, "mangler", BrokenLink.Why.MISSING)));

        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("1 link virker ikke", "mangler: Artiklen findes ikke.");
        for (var address : List.of("/artikler/nul", "/artikler/nul?visning=virksomhed")) {
            assertThat(get(address, Actor.anonymous()))
                    .bodyText()
                    .doesNotContain("mangler:", "Hold artiklen ved lige", "synlighed");
        }
    }

    @Test
    void uncheckedArticleSaysSo() {
        publish(null, null);

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Endnu ikke kontrolleret af Skattestyrelsen")
                .doesNotContain("har kontrolleret siden");
    }

    @Test
    void lateCheckIsSaidFromTheDayAfter() {
        publish(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22));
        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Ny kontrol er forsinket", "#time");

        publish(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23));
        assertThat(get("/artikler/nul", Actor.anonymous())).bodyText().doesNotContain("forsinket");
    }

    @Test
    void sourcesThatAreNoWebAddressAreNotLinks() {
        publish(null, null);

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("<a href=\"https://skat.dk/a?b=1\" rel=\"external\">skat.dk/a?b=1</a>")
                .contains("<dd>javascript:alert(1)</dd>");
    }

    @Test
    void relatedArticlesAreThoseThatTheTextDoesNotLinkTo() {
        publish(null, null);
        given(search.related("nul", Audience.PUBLIC, 20))
                .willReturn(
                        List.of(
                                other("momsfrister", ArticleType.GUIDE),
                                other("ord-moms", ArticleType.TERM),
                                other("indberet-moms", ArticleType.GUIDE)));

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Læs også", "href=\"/artikler/indberet-moms\"")
                .doesNotContain("ord-moms", "href=\"/artikler/momsfrister\">Om ");
    }

    private static Hit.Summary other(String slug, ArticleType type) {
        var dates = new Hit.Dates(Instant.parse("2026-10-12T10:00:00Z"), null, null);
        return new Hit.Summary(slug, slug, "Om " + slug, "", type, "SKTST", dates, Audience.PUBLIC);
    }

    @Test
    void missingArticleIsAPageWithAWayOn() {
        given(articles.find(any(), any())).willReturn(Optional.empty());
        given(articles.get(any(), any())).willThrow(new NotFound("artikel-findes-ikke", "x"));

        assertThat(get("/artikler/x", Actor.anonymous()))
                .hasStatus(404)
                .bodyText()
                .contains("Siden findes ikke", "eller du har ikke adgang", "href=\"/emner\"");
    }

    @Test
    void formerAddressLeadsToThePresentOneForGood() {
        given(articles.find(any(), any())).willReturn(Optional.empty());
        given(articles.findDeparture(any(), any()))
                .willReturn(Optional.of(new Departure.Moved("nul-indberetning")))
                .willReturn(Optional.of(new Departure.Merged("Nul", "momsfrister")));

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .hasStatus(301)
                .hasRedirectedUrl("/artikler/nul-indberetning");
        assertThat(get("/artikler/nul", Actor.anonymous()))
                .hasStatus(301)
                .hasRedirectedUrl("/artikler/momsfrister");
    }

    @Test
    void withdrawnArticleSaysThatItIsGone() {
        given(articles.find(any(), any())).willReturn(Optional.empty());
        given(articles.findDeparture(any(), any()))
                .willReturn(Optional.of(new Departure.Gone("Nul & niks")));

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .hasStatus(410)
                .bodyText()
                .contains("»Nul &amp; niks« gælder ikke længere");
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(PageSlice.People.by(actor)).exchange();
    }

    private void publish(@Nullable LocalDate verified, @Nullable LocalDate reviewBy) {
        var sources = List.of("https://skat.dk/a?b=1", "javascript:alert(1)");
        var metadata =
                new ArticleMetadata(
                        "Nul-indberetning",
                        "nul",
                        "Ja.",
                        ArticleType.GUIDE,
                        "SKTST",
                        Audience.PUBLIC,
                        ArticleStatus.PUBLISHED,
                        Tags.none(),
                        new Freshness(verified, reviewBy, null, null, sources));
        var at = Instant.parse("2026-10-12T10:00:00Z");
        var article = new Article("nul", 3, "---\ntitle: x\n---\n" + BODY, metadata, "", at, at);
        given(articles.find(any(), any())).willReturn(Optional.of(article));
    }
}
