package dk.virkwiki.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.Answer;
import dk.virkwiki.feedback.Feedback;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.feedback.NewFeedback;
import dk.virkwiki.feedback.Spot;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.security.Pace;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(AnswerController.class)
@Import({AnswerPages.class, Pace.class})
class AnswerControllerTest {
    private static final String KEY = "0123456789abcdef";

    @Autowired MockMvcTester mvc;
    @MockitoBean Feedbacks feedbacks;
    @MockitoBean Articles articles;

    @BeforeEach
    void article() {
        var article = Mockito.mock(Article.class);
        given(article.title()).willReturn("Nul-indberetning");
        var file = "---\ntitle: Nul-indberetning\nslug: nul\n---\n";
        given(article.metadata())
                .willReturn(Objects.requireNonNull(ArticleFile.read(file).metadata()));
        given(articles.get(any(), any())).willReturn(article);
        given(feedbacks.sections("nul"))
                .willReturn(
                        List.of(
                                new Feedback.Place("saadan", "Sådan gør I", ""),
                                new Feedback.Place("fejl", "Typiske <fejl>", "")));
        given(feedbacks.answer(any(), any(), any())).willReturn(KEY);
    }

    @Test
    void answerIsCountedAndLeadsToTheFieldWithoutACookie() {
        assertThat(
                        mvc.post()
                                .uri("/artikler/nul/svar")
                                .param("svar", "nej")
                                .param("afsnit", "fejl")
                                .param("ord", "Glemt\n frist")
                                .param("hjemmeside", ""))
                .hasRedirectedUrl("/artikler/nul/svar?svar=nej&afsnit=fejl&noegle=" + KEY)
                .doesNotContainHeader("Set-Cookie");
        verify(feedbacks).answer("nul", Answer.NO, new Spot("fejl", "Glemt frist"));
    }

    @Test
    void fieldAsksWhatWasMissedAndCarriesTheAnswer() {
        assertThat(mvc.get().uri("/artikler/nul/svar?svar=nej&afsnit=fejl&noegle=" + KEY))
                .hasStatusOk()
                .bodyText()
                .contains("Tak for dit svar", "Hvad manglede du?", "Skriv ikke CPR-nummer")
                .contains(
                        "value=\"fejl\"", "value=\"" + KEY + "\"", "Tilbage til »Nul-indberetning«")
                .contains("action=\"/artikler/nul/svar/tekst\"", "noindex")
                .doesNotContain("_csrf");
        assertThat(mvc.get().uri("/artikler/nul/svar?svar=ja&noegle=" + KEY))
                .bodyText()
                .contains("Er der noget, vi kan gøre bedre?");
    }

    @Test
    void formAloneLetsASectionBeChosen() {
        assertThat(mvc.get().uri("/artikler/nul/svar"))
                .bodyText()
                .contains("Fandt du svar?", "value=\"saadan\"", "Typiske &lt;fejl&gt;");
    }

    @Test
    void textIsKeptAndThankedFor() {
        assertThat(
                        mvc.post()
                                .uri("/artikler/nul/svar/tekst")
                                .param("svar", "nej")
                                .param("noegle", KEY)
                                .param("tekst", " Hvad er fristen? "))
                .hasRedirectedUrl("/artikler/nul/svar/tak");
        verify(feedbacks)
                .write("nul", new NewFeedback(KEY, Answer.NO, Spot.whole(), "Hvad er fristen?"));
        assertThat(mvc.get().uri("/artikler/nul/svar/tak"))
                .bodyText()
                .contains("Tak for din hjælp", "href=\"/artikler/nul\"");
    }

    @Test
    void personalNumberIsRefusedAndWhatWasTypedStays() {
        assertThat(
                        mvc.post()
                                .uri("/artikler/nul/svar/tekst")
                                .param("svar", "nej")
                                .param("noegle", KEY)
                                .param("tekst", "Jeg hedder <b> 010203-1234"))
                .hasStatusOk()
                .bodyText()
                .contains("ligner et CPR-nummer.", ">Jeg hedder &lt;b&gt; 010203-1234<");
        verify(feedbacks, never()).write(any(), any());
    }

    @Test
    void refusalOfTheFrontDoorIsTold() {
        willThrow(new Invalid("svar-mange")).given(feedbacks).write(any(), any());
        assertThat(
                        mvc.post()
                                .uri("/artikler/nul/svar/tekst")
                                .param("svar", "ja")
                                .param("noegle", KEY)
                                .param("tekst", "Godt"))
                .hasStatusOk()
                .bodyText()
                .contains("Redaktørerne har allerede mange tekster");
    }

    @Test
    void programThatFillsTheUnseenFieldIsThankedAndNothingIsKept() {
        for (var path : List.of("/artikler/nul/svar", "/artikler/nul/svar/tekst")) {
            assertThat(
                            mvc.post()
                                    .uri(path)
                                    .param("svar", "nej")
                                    .param("noegle", KEY)
                                    .param("tekst", "Buy now")
                                    .param("hjemmeside", "http://spam.example"))
                    .hasRedirectedUrl("/artikler/nul/svar/tak");
        }
        verify(feedbacks, never()).answer(any(), any(), any());
        verify(feedbacks, never()).write(any(), any());
    }

    @Test
    void answerThatIsNeitherYesNorNoIsNotCounted() {
        assertThat(mvc.post().uri("/artikler/nul/svar").param("svar", "måske"))
                .hasStatusOk()
                .bodyText()
                .contains("Vælg ja eller nej.");
        verify(feedbacks, never()).answer(any(), any(), any());
    }

    @Test
    void whoSendsVeryMuchIsAskedToWait() {
        for (int i = 0; i < 100; i++) {
            mvc.post()
                    .uri("/artikler/nul/svar")
                    .param("svar", "nej")
                    .with(from("198.51.100.9"))
                    .exchange();
        }
        assertThat(
                        mvc.post()
                                .uri("/artikler/nul/svar")
                                .param("svar", "nej")
                                .with(from("198.51.100.9")))
                .hasStatusOk()
                .bodyText()
                .contains("Prøv igen om ti minutter.");
        verify(feedbacks, Mockito.times(60)).answer(any(), any(), any());
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
            String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /** Permission P135. */
    @Test
    void articleThatReadersCannotSeeIsNotFound() {
        given(articles.get(any(), any())).willThrow(new NotFound("artikel-findes-ikke", "x"));
        given(feedbacks.answer(any(), any(), any()))
                .willThrow(new NotFound("artikel-findes-ikke", "x"));
        assertThat(mvc.get().uri("/artikler/x/svar")).hasStatus(404);
        assertThat(mvc.post().uri("/artikler/x/svar").param("svar", "ja")).hasStatus(404);
    }
}
