package dk.virkwiki.web.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.DueArticle;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.WorkFixtures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(FreshnessController.class)
@Import({DuePages.class, Reminders.class})
class FreshnessControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean ReviewDays reviewDays;
    @MockitoBean Articles articles;

    @BeforeEach
    void names() {
        authority(Map.of());
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    private void authority(Map<String, String> fields) {
        var skat = new Code("SKTST", "Skattestyrelsen", fields, Map.of());
        given(codes.all(CodeList.AUTHORITIES)).willReturn(List.of(skat));
        given(codes.find(CodeList.AUTHORITIES, "SKTST")).willReturn(Optional.of(skat));
    }

    private static DueArticle article(String title, String reviewBy) {
        var source =
                "---\ntitle: %s\nslug: moms\nowner: SKTST\nreviewBy: %s\n---\n"
                        .formatted(title, reviewBy);
        return new DueArticle(
                "moms", 7, Objects.requireNonNull(ArticleFile.read(source).metadata()));
    }

    private void due(Due due, DueArticle... found) {
        given(reviewDays.count(any(), eq("SKTST"), eq(due))).willReturn((long) found.length);
        given(reviewDays.due(any(), eq("SKTST"), eq(due), anyInt(), anyInt()))
                .willReturn(List.of(found));
    }

    @Test
    void editorConfirmsFromTheListOfTheirOwnAuthority() {
        due(Due.OVERDUE, article("Momsfrister", "2026-11-11"));

        assertThat(mvc.get().uri("/ajour").with(People.by(People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Momsfrister",
                        "Endnu ikke kontrolleret",
                        "12 dage over tid",
                        "11. november 2026",
                        "action=\"/artikler/moms/stadig-rigtig\"",
                        "name=\"version\" value=\"7\"",
                        "Stadig rigtig");
    }

    /** Permission P71. */
    @Test
    void advisorSeesTheListWithoutButtons() {
        due(Due.OVERDUE, article("Momsfrister", "2026-11-22"));

        assertThat(mvc.get().uri("/ajour?myndighed=SKTST").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Momsfrister", "1 dag over tid")
                .doesNotContain("stadig-rigtig", "Er den stadig rigtig?");
    }

    /** Permission P72. */
    @Test
    void readerIsRefused() {
        given(reviewDays.count(any(), any(), any())).willThrow(new NotAllowed("kun-vejledere-ser"));

        assertThat(mvc.get().uri("/ajour")).hasStatus(403);
    }

    @Test
    void reminderIsReadyToBeCopiedAndToBeOpenedAsMail() {
        authority(Map.of("email", "red@skat.example", "group", "gruppe@skat.example"));
        due(Due.OVERDUE, article("Moms & told", "2026-11-11"));
        due(Due.SOON);

        assertThat(
                        mvc.get()
                                .uri("/ajour/paamindelse?myndighed=SKTST")
                                .with(People.by(People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Virk Wiki: 1 artikel er over tid, ingen skal ses efter snart",
                        "- Moms &amp; told, senest 11. november 2026",
                        "http://localhost/artikler/moms",
                        "href=\"mailto:red@skat.example?cc=gruppe@skat.example&amp;subject=Virk%20Wiki",
                        "Moms%20%26%20told")
                .doesNotContain("ingen mailadresse", "snart (0)");
    }

    @Test
    void reminderWithoutAnAddressSaysSo() {
        due(Due.OVERDUE, article("Moms", "2026-11-11"));
        due(Due.SOON);

        assertThat(
                        mvc.get()
                                .uri("/ajour/paamindelse?myndighed=SKTST")
                                .with(People.by(People.EDITOR)))
                .bodyText()
                .contains("Der står ingen mailadresse", "href=\"mailto:?subject=");
    }

    @Test
    void confirmedArticleGoesBackToWhereTheEditorWas() {
        var article = WorkFixtures.article(8, WorkFixtures.source("Fristen er den 1. marts."));
        var confirmed =
                WorkFixtures.article(
                        9, article.source().replace("status:", "reviewBy: 2027-05-23\nstatus:"));
        given(articles.get(People.EDITOR, "momsfrister")).willReturn(article);
        given(reviewDays.confirm(People.EDITOR, "momsfrister", 8)).willReturn(confirmed);

        var fromArticle =
                mvc.post()
                        .uri("/artikler/momsfrister/stadig-rigtig")
                        .param("version", "8")
                        .with(People.by(People.EDITOR))
                        .exchange();

        assertThat(fromArticle).hasRedirectedUrl("/artikler/momsfrister");
        assertThat(fromArticle.getMvcResult().getFlashMap().get("done"))
                .asString()
                .contains("Momsfrister", "23. maj 2027");
        assertThat(
                        mvc.post()
                                .uri("/artikler/momsfrister/stadig-rigtig")
                                .param("version", "8")
                                .param("videre", "liste")
                                .with(People.by(People.EDITOR)))
                .hasRedirectedUrl("/ajour?myndighed=SKTST");
    }

    @Test
    void articleChangedMeanwhileIsAConflict() {
        var article = WorkFixtures.article(8, WorkFixtures.source("Ny tekst."));
        given(articles.get(any(Actor.class), any())).willReturn(article);
        given(reviewDays.confirm(any(), any(), anyInt()))
                .willThrow(new Conflict("artikel-aendret", "Momsfrister"));

        assertThat(
                        mvc.post()
                                .uri("/artikler/momsfrister/stadig-rigtig")
                                .param("version", "7")
                                .with(People.by(People.EDITOR)))
                .hasStatus(409);
    }
}
