package dk.virkwiki.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.never;
import static org.mockito.BDDMockito.then;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Departure;
import dk.virkwiki.article.Freshness;
import dk.virkwiki.article.Origin;
import dk.virkwiki.article.RevisionSummary;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.feedback.FeedbackMonth.Count;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.feedback.Helpfulness;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.Links;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.proposal.OpenProposals;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.stats.ArticleUse;
import dk.virkwiki.stats.Statistics;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    ArticleTexts.class,
    ArticleWords.class,
    dk.virkwiki.web.text.PartsOfJourneys.class,
    ArticleFacts.class,
    ChangeNotes.class,
    CarePages.class,
    RelatedArticles.class,
    dk.virkwiki.web.text.MaterialViews.class,
    dk.virkwiki.web.text.AidLinks.class,
    dk.virkwiki.web.text.MaterialWords.class,
    dk.virkwiki.web.print.Sheets.class
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

    @MockitoBean dk.virkwiki.web.text.ServiceWays services;
    @Autowired MockMvcTester mvc;
    @MockitoBean dk.virkwiki.journey.Journeys journeys;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Links stored;
    @MockitoBean ReviewDays reviewDays;
    @MockitoBean Feedbacks feedbacks;
    @MockitoBean OldWords oldWords;
    @MockitoBean dk.virkwiki.persona.Personas personas;
    @MockitoBean Statistics statistics;
    @MockitoBean OpenProposals open;
    @MockitoBean Proposals proposals;
    @MockitoBean ArticleSearch search;
    @MockitoBean dk.virkwiki.material.Materials materials;
    @MockitoBean dk.virkwiki.material.Toolboxes toolboxes;
    @MockitoBean dk.virkwiki.material.PrintedCopies copies;
    @MockitoBean Consultations consultations;
    @Autowired CodeLists codes;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(links.of(any(), any())).willReturn(WikiLinks.none());
        given(statistics.ofArticle(any())).willReturn(ArticleUse.NONE);
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

    /** Permission P146. */
    @Test
    void advisorsSeeHowTheArticleIsUsedAndNoSmallNumber() {
        publish(LocalDate.of(2026, 10, 12), null);
        given(statistics.ofArticle("nul")).willReturn(new ArticleUse(212, 171));
        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("Brugt i 212 vejledninger det seneste år · løste 8 af 10");
        assertThat(get("/artikler/nul", Actor.anonymous())).bodyText().doesNotContain("Brugt i");

        given(statistics.ofArticle("nul")).willReturn(new ArticleUse(12, 11));
        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("Brugt i 12 vejledninger")
                .doesNotContain("løste");
        given(statistics.ofArticle("nul")).willReturn(new ArticleUse(4, 4));
        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .doesNotContain("Brugt i");
    }

    /** Permissions P135, P136. */
    @Test
    void readersAreAskedAndTheOwnersEditorsSeeWhatTheyAnswered() {
        publish(LocalDate.of(2026, 10, 12), null);
        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Fandt du svar?", "action=\"/artikler/nul/svar\"", "/js/feedback.js")
                .contains("data-feedback-section=\"saadan-goer-i\"")
                .doesNotContain("_csrf", "/laesersvar");
        given(feedbacks.maySee(any(), any())).willReturn(true);
        given(feedbacks.helpfulness(any(), any()))
                .willReturn(new Helpfulness("nul", new Count(12, 3), java.util.Map.of()));
        assertThat(get("/artikler/nul", PageSlice.People.EDITOR))
                .bodyText()
                .contains("/laesersvar?artikel=nul", "Læsernes svar: 12 fandt svar, 3 gjorde ikke")
                .doesNotContain("Fandt du svar?");
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
    void scriptIsWalkedByKeyAndIsPlainReadingWithoutIt() {
        publish(null, null);

        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("aria-keyshortcuts=\"N\"", "data-keys-steps=\".wiki-script > div\"")
                .contains("/artikler/nul?visning=virksomhed\" aria-keyshortcuts=\"B\"");
    }

    @Test
    void openedArticleIsPutOnTheAdvisorsTraceByItself() {
        publish(null, null);

        get("/artikler/nul", Actor.anonymous());
        then(consultations).should(never()).opened(any(), any());
        get("/artikler/nul", PageSlice.People.ADVISOR);
        then(consultations).should().opened(eq(PageSlice.People.ADVISOR), any());
    }

    /** Permission P159. */
    @Test
    void articleFetchedAheadIsNotOnTheTrace() {
        publish(null, null);
        var advisor = PageSlice.People.by(PageSlice.People.ADVISOR);

        assertThat(mvc.get().uri("/artikler/nul").header("Sec-Purpose", "prefetch").with(advisor))
                .hasStatusOk();
        assertThat(mvc.head().uri("/artikler/nul").with(advisor)).hasStatusOk();

        then(consultations).should(never()).opened(any(), any());
    }

    /** Permission P96. */
    @Test
    void advisorCanShowExactlyWhatABusinessGets() {
        publish(null, null);

        assertThat(get("/artikler/nul?visning=virksomhed", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("Ja, I skal indberette.", "class=\"wiki-showing\"")
                .contains("href=\"/artikler/nul\" aria-keyshortcuts=\"B\"")
                .doesNotContain("Kanariefugl", "wiki-script", "wiki-role", "script.js", "Mette")
                .doesNotContain("strip", "/foreslaa", "/versioner", "/log-ud");
    }

    /** Permission P97. */
    @Test
    void linksOfAShownPageLeadToPagesShownInTheSameWay() {
        publish(null, null);
        given(links.of(any(), any()))
                .willReturn(
                        slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, "Frister")));
        given(search.related("nul", Audience.PUBLIC, 40))
                .willReturn(List.of(other("indberet-moms", ArticleType.GUIDE)));
        helpsWith("A3", "indberet-moms");

        assertThat(get("/artikler/nul?visning=virksomhed", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("href=\"/artikler/momsfrister?visning=virksomhed\"")
                .contains("href=\"/artikler/indberet-moms?visning=virksomhed\"");
        assertThat(get("/artikler/nul?visning=virksomhed", Actor.anonymous()))
                .bodyText()
                .contains("href=\"/artikler/momsfrister\"")
                .doesNotContain("wiki-showing");
    }

    /** Permission P98. */
    @Test
    void whatIsPrintedOrSentIsThePublicPage() {
        publish(null, null);

        assertThat(get("/artikler/nul", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("/artikler/nul?visning=virksomhed#udskriv")
                .doesNotContain("data-print", "data-mail");
        assertThat(get("/artikler/nul?visning=virksomhed", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("data-print", "data-mail=\"/artikler/nul\"");
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
    void relatedArticlesHelpWithTheSameErrandAndAreNotLinkedToInTheText() {
        publish(null, null);
        given(search.related("nul", Audience.PUBLIC, 40))
                .willReturn(
                        List.of(
                                other("momsfrister", ArticleType.GUIDE),
                                other("ord-moms", ArticleType.TERM),
                                other("luk-nul", ArticleType.GUIDE),
                                other("indberet-moms", ArticleType.GUIDE)));
        helpsWith("A3", "momsfrister", "indberet-moms");

        assertThat(get("/artikler/nul", Actor.anonymous()))
                .bodyText()
                .contains("Læs også", "href=\"/artikler/indberet-moms\"")
                .doesNotContain("ord-moms", "href=\"/artikler/momsfrister\">Om ")
                .doesNotContain("luk-nul");
    }

    private void helpsWith(String cause, String... slugs) {
        var found =
                Arrays.stream(slugs)
                        .map(
                                slug ->
                                        "---\ntitle: A\nslug: %s\ncauses: [%s]\n---\n"
                                                .formatted(slug, cause))
                        .map(source -> Objects.requireNonNull(ArticleFile.read(source).metadata()))
                        .map(metadata -> new ArticleSummary(metadata.slug(), metadata))
                        .toList();
        given(articles.findSummaries(eq(Audience.PUBLIC), any())).willReturn(found);
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

    @Test
    void filmIsPlayedWithCaptionsAndItsChaptersAreLinks() {
        film("  file: blanket.mp4\n  captions: blanket.vtt\n  duration: \"04:45\"\n");

        assertThat(get("/artikler/film?ved=02:15", Actor.anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("src=\"/filer/blanket.mp4#t=135\"", "kind=\"captions\"")
                .contains("src=\"/filer/blanket.vtt\"", "Varer 04:45", "/js/video.js")
                .contains("href=\"/artikler/film?ved=02%3A15#video\"")
                .contains("Skriv nummeret", "Hej.")
                .doesNotContain("autoplay");
        assertThat(get("/artikler/film?visning=virksomhed", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("/artikler/film?ved=02%3A15&amp;visning=virksomhed#video");
    }

    @Test
    void filmOnAnotherSiteIsOnlyLinkedTo() {
        film("  url: https://www.film.dk/x?y=1\n  captions: ja\n");

        assertThat(get("/artikler/film", Actor.anonymous()))
                .bodyText()
                .contains("href=\"https://www.film.dk/x?y=1\"", "Se videoen hos film.dk")
                .contains("noreferrer")
                .doesNotContain("<video", "<iframe", "?ved=");
    }

    @Test
    void articleThatIsNotFilmedYetIsATextToRead() {
        film("  duration: \"04:45\"\n");

        assertThat(get("/artikler/film", Actor.anonymous()))
                .bodyText()
                .contains("Hej.")
                .doesNotContain("data-video", "/js/video.js");
    }

    private void film(String keys) {
        var at = Instant.parse("2026-10-12T10:00:00Z");
        var source =
                "---\ntitle: Film\nslug: film\ntype: video\nowner: ERST\nstatus: published\nvideo:\n"
                        + keys
                        + "---\nEn film.\n\n## 00:00 Log ind\n\nHej.\n\n## 02:15 Skriv nummeret\n\nSkriv.\n";
        var metadata = ArticleFile.read(source).metadata();
        given(articles.find(any(), any()))
                .willReturn(Optional.of(new Article("film", 1, source, metadata, "", at, at)));
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
                        new Tags(
                                List.of(),
                                List.of(),
                                List.of("A3"),
                                List.of(),
                                List.of(),
                                List.of(),
                                "da",
                                null),
                        new Freshness(verified, reviewBy, null, null, sources));
        var at = Instant.parse("2026-10-12T10:00:00Z");
        var article = new Article("nul", 3, "---\ntitle: x\n---\n" + BODY, metadata, "", at, at);
        given(articles.find(any(), any())).willReturn(Optional.of(article));
    }
}
