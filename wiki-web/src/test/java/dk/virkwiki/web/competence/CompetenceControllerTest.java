package dk.virkwiki.web.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.Articles;
import dk.virkwiki.competence.Competence;
import dk.virkwiki.competence.Competences;
import dk.virkwiki.competence.Mastery;
import dk.virkwiki.competence.SelfAssessment;
import dk.virkwiki.course.Courses;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(CompetenceController.class)
@Import(CompetencePages.class)
class CompetenceControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Competences competences;
    @MockitoBean Articles articles;
    @MockitoBean Courses courses;

    @BeforeEach
    void list() {
        given(competences.all(any()))
                .willReturn(
                        List.of(
                                competence("login", "Forklare login", "guide-login"),
                                competence("moms", "Vise moms", "guide-moms"),
                                competence("post", "Finde <b>posten", "guide-post")));
        said(Map.of(), null);
        given(articles.findSummaries(any(dk.virkwiki.account.Actor.class), any()))
                .willReturn(List.of(guide("guide-login"), guide("guide-moms")));
    }

    private static Competence competence(String code, String name, String article) {
        return new Competence(code, name, "Om det.", List.of(), List.of(article));
    }

    private static ArticleSummary guide(String slug) {
        var text = "---\ntitle: Om " + slug + "\nslug: " + slug + "\n---\n";
        var metadata = Objects.requireNonNull(ArticleFile.read(text).metadata());
        return new ArticleSummary(slug, metadata);
    }

    private void said(Map<String, Mastery> answers, @org.jspecify.annotations.Nullable Instant at) {
        given(competences.mine(any())).willReturn(new SelfAssessment("mette", answers, at));
    }

    private String text() throws java.io.UnsupportedEncodingException {
        return mvc.get()
                .uri("/kurser/kompetencer")
                .with(People.by(People.ADVISOR))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void eachCompetenceIsAskedWithThreePlainAnswersAndNoneChosen() throws Exception {
        assertThat(text())
                .contains("Hvor sikker er du?", "Kun du kan se dine svar")
                .contains("name=\"k-login\" value=\"kan\"", "name=\"k-login\" value=\"laer\"")
                .contains("Det kan jeg vise andre", "Jeg er lidt usikker")
                .contains("Finde &lt;b&gt;posten")
                .doesNotContain("checked=", "Din plan", "Slet mine svar");
    }

    @Test
    void planHasWhatIsNeededFirstAndLeadsToWhereItIsLearned() throws Exception {
        said(
                Map.of("login", Mastery.SHOWN, "moms", Mastery.NEEDED, "post", Mastery.UNSURE),
                Instant.parse("2026-11-23T11:00:00Z"));
        var text = text();
        assertThat(text)
                .containsSubsequence(
                        "Din plan",
                        "Det har du brug for at lære",
                        "Vise moms",
                        "Om guide-moms",
                        "Her er du lidt usikker",
                        "Finde &lt;b&gt;posten",
                        "Det kan du vise andre",
                        "Forklare login",
                        "Ret dine svar")
                .contains("value=\"laer\" checked=\"checked\"", "Slet mine svar", "Mette Holm");
        var plan = text.substring(text.indexOf("Din plan"), text.indexOf("Ret dine svar"));
        assertThat(plan).doesNotContain("Om guide-login");
    }

    /** Permission P213. */
    @Test
    void answersAreKeptAsTheSendersOwnAndNonsenseIsLeftOut() {
        var posted =
                mvc.post()
                        .uri("/kurser/kompetencer")
                        .with(People.by(People.ADVISOR))
                        .with(csrf())
                        .param("k-login", "laer")
                        .param("k-moms", "noget")
                        .param("andet", "kan")
                        .exchange();
        assertThat(posted).hasRedirectedUrl("/kurser/kompetencer");
        verify(competences).assess(People.ADVISOR, Map.of("login", Mastery.NEEDED));
    }

    /** Permission P214. */
    @Test
    void answersCanBeDeleted() {
        var posted =
                mvc.post()
                        .uri("/kurser/kompetencer/slet")
                        .with(People.by(People.ADVISOR))
                        .with(csrf())
                        .exchange();
        assertThat(posted).hasRedirectedUrl("/kurser/kompetencer");
        verify(competences).forget(People.ADVISOR);
    }

    /** Permission P212. */
    @Test
    void readersAreRefused() {
        given(competences.all(any())).willThrow(new NotAllowed("kompetence-kun-vejledere"));
        assertThat(mvc.get().uri("/kurser/kompetencer").exchange()).hasStatus(403);
    }
}
