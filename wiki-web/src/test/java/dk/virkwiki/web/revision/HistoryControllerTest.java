package dk.virkwiki.web.revision;

import static dk.virkwiki.web.WorkFixtures.CANARY;
import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.revision;
import static dk.virkwiki.web.WorkFixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Revision;
import dk.virkwiki.article.RevisionSummary;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.TextParts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(HistoryController.class)
@Import({HistoryPages.class, TextParts.class})
class HistoryControllerTest {
    private static final String COMPARE = "/artikler/momsfrister/versioner/sammenlign";
    private static final String OLD =
            source("Fristen er mandag.", "public", CANARY + " ét: læs op");
    private static final String NEW =
            source("Fristen er tirsdag.", "public", CANARY + " to: læs op");
    private static final String SECRET = source("Fristen er " + CANARY, "advisor", CANARY);

    @Autowired MockMvcTester mvc;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;

    @BeforeEach
    void history() {
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        var article = article(3, NEW);
        given(articles.get(any(), eq("momsfrister"))).willReturn(article);
        var revisions =
                List.of(
                        revision(3, NEW, "rettet " + CANARY),
                        revision(2, OLD, "rettet " + CANARY),
                        revision(1, SECRET, ""));
        given(articles.history(eq(article), anyInt(), anyInt()))
                .willReturn(revisions.stream().map(HistoryControllerTest::summary).toList());
        for (var revision : revisions) {
            given(articles.revision(article, revision.number())).willReturn(revision);
        }
        given(articles.revision(article, 9)).willThrow(new NotFound("version-findes-ikke", 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/artikler/momsfrister/versioner",
                "/artikler/momsfrister/versioner/2",
                "/artikler/momsfrister/versioner/3",
                COMPARE + "?fra=2&til=3",
                COMPARE + "?fra=3&til=2",
                COMPARE + "?fra=2&til=3&visning=kilde",
                COMPARE + "?fra=2&til=3&som=vejleder",
                COMPARE + "?fra=2&til=3&visning=kilde&som=vejleder"
            })
    void readerGetsNoWordMeantForAdvisors(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("Momsfrister")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain("Sara Lund", "/forslag/", ":::");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/artikler/momsfrister/versioner",
                "/artikler/momsfrister/versioner/2",
                COMPARE + "?fra=2&til=3",
                COMPARE + "?fra=2&til=3&visning=kilde"
            })
    void advisorGetsTheWordsReadersDoNot(String address) {
        assertThat(mvc.get().uri(address).with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/artikler/momsfrister/versioner/1",
                COMPARE + "?fra=1&til=3",
                COMPARE + "?fra=3&til=1"
            })
    void versionThatWasForAdvisorsIsNotMadePublicByAge(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .doesNotContain(CANARY);
        assertThat(mvc.get().uri(address).with(People.by(People.ADVISOR))).hasStatusOk();
    }

    @Test
    void comparisonMarksWordsForTheReader() {
        assertThat(mvc.get().uri(COMPARE + "?fra=2&til=3"))
                .bodyText()
                .contains("<del>", "mandag", "<ins>", "tirsdag", "1 ændring", "uden ændringer");
    }

    @Test
    void sourceShowsSignsLineNumbersAndFoldsOtherLines() {
        assertThat(
                        mvc.get()
                                .uri(COMPARE + "?fra=2&til=3&visning=kilde")
                                .with(People.by(People.ADVISOR)))
                .bodyText()
                .contains(
                        "7 linjer uden ændringer",
                        "−<span class=\"sr-only\"> fjernet linje</span>",
                        "+<span class=\"sr-only\"> tilføjet linje</span>",
                        "id=\"aendring-2\"",
                        "## Hvorn&aring;r?");
    }

    @Test
    void movedBlockTellsWhereItStood() {
        var article = article(3, NEW);
        var moved =
                OLD.replace("Den står i kalenderen.\n\n", "")
                        .replace("Fristen er", "Den står i kalenderen.\n\nFristen er");
        given(articles.revision(article, 3)).willReturn(revision(3, moved, ""));

        assertThat(mvc.get().uri(COMPARE + "?fra=2&til=3"))
                .bodyText()
                .contains("Flyttet", "Stod før under »Hvornår?«. Ordene er de samme.");
    }

    @Test
    void advisorCanLookAtTheComparisonAsABusiness() {
        assertThat(
                        mvc.get()
                                .uri(COMPARE + "?fra=2&til=3&som=virksomhed")
                                .with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("tirsdag")
                .doesNotContain(CANARY);
    }

    @Test
    void versionThatNeverWasIsNotFound() {
        assertThat(mvc.get().uri("/artikler/momsfrister/versioner/9"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?fra=2", "?fra=x&til=y", "?fra=99999999999&til=1"})
    void malformedComparisonIsRefused(String query) {
        assertThat(mvc.get().uri(COMPARE + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static RevisionSummary summary(Revision revision) {
        return new RevisionSummary(
                revision.id(),
                revision.articleId(),
                revision.number(),
                revision.author(),
                revision.at(),
                revision.note(),
                revision.origin());
    }
}
