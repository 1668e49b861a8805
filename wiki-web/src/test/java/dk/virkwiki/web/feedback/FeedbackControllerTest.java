package dk.virkwiki.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.Answer;
import dk.virkwiki.feedback.Feedback;
import dk.virkwiki.feedback.FeedbackMonth.Count;
import dk.virkwiki.feedback.FeedbackState;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.feedback.Helpfulness;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(FeedbackController.class)
@Import(FeedbackPages.class)
class FeedbackControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Feedbacks feedbacks;
    @MockitoBean Articles articles;
    @Autowired dk.virkwiki.code.CodeLists codes;

    @BeforeEach
    void article() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        var article = Mockito.mock(Article.class);
        given(article.id()).willReturn("moms");
        given(article.slug()).willReturn("momsfrister");
        given(article.title()).willReturn("Momsfrister");
        var file = "---\ntitle: Momsfrister\nslug: momsfrister\n---\n";
        given(article.metadata())
                .willReturn(Objects.requireNonNull(ArticleFile.read(file).metadata()));
        given(articles.get(any(), any())).willReturn(article);
        given(articles.findAll(any())).willReturn(List.of(article));
        var place = new Feedback.Place("fejl", "Typiske fejl", "Glemt <frist>");
        given(feedbacks.sectionsOf(any())).willReturn(List.of(place));
        var written =
                new Feedback(
                        "k1",
                        "moms",
                        "SKTST",
                        Answer.NO,
                        place,
                        "Hvad <koster> det?",
                        LocalDate.parse("2026-11-20"),
                        FeedbackState.NEW);
        given(feedbacks.page(any(), any(), any(), anyInt(), anyInt())).willReturn(List.of(written));
        given(feedbacks.leastHelpful(any(), anyInt()))
                .willReturn(
                        List.of(
                                new Helpfulness(
                                        "moms",
                                        new Count(12, 3),
                                        Map.of("fejl", new Count(0, 2), "vaek", new Count(0, 9)))));
    }

    @Test
    void editorSeesWhereItIsAboutAndCanActOnIt() {
        assertThat(mvc.get().uri("/laesersvar").with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Momsfrister", "Typiske fejl", "Hvad &lt;koster&gt; det?")
                .contains("Glemt &lt;frist&gt;", "20. november 2026", "Fandt ikke svar")
                .contains("/artikler/momsfrister/foreslaa?afsnit=fejl")
                .contains("/huller/ny?ord=Momsfrister&amp;tekst=Hvad+%3Ckoster%3E+det%3F")
                .contains("Typiske fejl: 2", ">12 <span")
                .doesNotContain("vaek");
        verify(feedbacks)
                .page(
                        eq(PageSlice.People.EDITOR),
                        eq(FeedbackState.NEW),
                        isNull(),
                        eq(0),
                        anyInt());
    }

    @Test
    void listOfOneArticleStaysWithItWhenATextIsDealtWith() {
        assertThat(
                        mvc.get()
                                .uri("/laesersvar?artikel=momsfrister")
                                .with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .bodyText()
                .contains("name=\"artikel\" value=\"momsfrister\"", "Vis alle artikler");
        assertThat(
                        mvc.post()
                                .uri("/laesersvar")
                                .param("id", "k1")
                                .param("artikel", "momsfrister")
                                .with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .hasRedirectedUrl("/laesersvar?artikel=momsfrister");
        verify(feedbacks).mark(PageSlice.People.EDITOR, "k1", FeedbackState.HANDLED);
    }

    @Test
    void whatWasDealtWithCanBePutBack() {
        assertThat(
                        mvc.get()
                                .uri("/laesersvar?vis=haandteret")
                                .with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .bodyText()
                .contains("Sæt tilbage på listen");
        assertThat(
                        mvc.post()
                                .uri("/laesersvar")
                                .param("id", "k1")
                                .param("tilbage", "true")
                                .with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .hasRedirectedUrl("/laesersvar?vis=haandteret");
        verify(feedbacks).mark(PageSlice.People.EDITOR, "k1", FeedbackState.NEW);
    }

    /** Permission P137. */
    @Test
    void advisorIsRefused() {
        given(feedbacks.page(eq(PageSlice.People.ADVISOR), any(), any(), anyInt(), anyInt()))
                .willThrow(new NotAllowed("svar-kun-redaktoerer"));
        assertThat(mvc.get().uri("/laesersvar").with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatus(403);
    }
}
