package dk.virkwiki.web.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.HintParts;
import dk.virkwiki.web.text.TextParts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class PreviewApiTest {
    private static final String ADDRESS = "/api/markdown/preview";

    @Nested
    @PageSlice(PreviewApi.class)
    @Import({TextParts.class, HintParts.class})
    class InProduction {
        @Autowired MockMvcTester mvc;
        @MockitoBean Articles articles;
        @MockitoBean ArticleLinks links;
        @MockitoBean ArticleLists lists;

        @BeforeEach
        void noLinks() {
            given(links.of(any(), anyString())).willReturn(WikiLinks.none());
            given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                    .willReturn(new ArticleLists.Listed(0, List.of()));
        }

        @Test
        void nobodyPreviewsWithoutALogin() {
            assertThat(post(mvc, "{\"markdown\": \"*hej*\"}")).hasStatus(HttpStatus.FORBIDDEN);
        }

        @Test
        void advisorGetsHtml() {
            assertThat(post(mvc, "{\"markdown\": \"*hej*\"}").with(People.by(People.ADVISOR)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<em>hej</em>", "\"hidden\":false");
        }

        @Test
        void adviceComesWithThePreview() {
            var body = "{\"markdown\": \"Se [her](/a). Momsen skal betales.\"}";

            assertThat(post(mvc, body).with(People.by(People.ADVISOR)))
                    .bodyText()
                    .contains("Linket siger ikke", "Hvem gør det? »skal betales«")
                    .contains("\"count\":\"2 råd\"");
        }

        @Test
        void frontMatterIsNotShown() {
            var body = "{\"markdown\": \"---\\ntitle: Hemmelig\\n---\\nTekst\"}";

            assertThat(post(mvc, body).with(People.by(People.ADVISOR)))
                    .bodyText()
                    .contains("Tekst")
                    .doesNotContain("Hemmelig");
        }

        @Test
        void advisorTextIsLeftOutUnlessAskedFor() {
            var text = "\"markdown\": \"Åben\\n\\n:::sig\\nlukket\\n:::\\n\"";

            assertThat(post(mvc, "{" + text + "}").with(People.by(People.ADVISOR)))
                    .bodyText()
                    .contains("\"hidden\":true")
                    .doesNotContain("lukket");
            assertThat(
                            post(mvc, "{" + text + ", \"audience\": \"advisor\"}")
                                    .with(People.by(People.ADVISOR)))
                    .bodyText()
                    .contains("lukket", "\"hidden\":false");
        }

        @Test
        void htmlFromAuthorsIsNotRun() {
            var body = "{\"markdown\": \"<script>alert(1)</script> [x](javascript:alert(1))\"}";

            assertThat(post(mvc, body).with(People.by(People.ADVISOR)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script")
                    .doesNotContain("href=\\\"javascript");
        }

        @Test
        void tooLongTextIsRefused() {
            var body = "{\"markdown\": \"" + "a".repeat(PreviewApi.MAX_LENGTH + 1) + "\"}";

            assertThat(post(mvc, body).with(People.by(People.ADVISOR)))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }

        @Test
        void missingTextIsAnEmptyPreview() {
            assertThat(post(mvc, "{}").with(People.by(People.ADVISOR))).hasStatusOk();
        }
    }

    @Nested
    @PageSlice(PreviewApi.class)
    @Import({TextParts.class, HintParts.class})
    @ActiveProfiles("demo")
    class InTheDemo {
        @Autowired MockMvcTester mvc;
        @MockitoBean Articles articles;
        @MockitoBean ArticleLinks links;
        @MockitoBean ArticleLists lists;

        @Test
        void anyoneMayTryButSeesNoAdvisorText() {
            given(links.of(any(), anyString())).willReturn(WikiLinks.none());
            given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                    .willReturn(new ArticleLists.Listed(0, List.of()));
            var body =
                    "{\"markdown\": \"Åben\\n\\n:::sig\\nlukket\\n:::\", \"audience\": \"advisor\"}";

            assertThat(post(mvc, body)).hasStatusOk().bodyText().doesNotContain("lukket");
        }
    }

    @Test
    void tooLargeRequestIsTurnedAwayUnread() throws Exception {
        var request = new MockHttpServletRequest("POST", ADDRESS);
        request.setContent(new byte[(int) PreviewLimit.MAX_BYTES + 1]);
        var response = new MockHttpServletResponse();

        new PreviewLimit().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void requestOfUnknownLengthIsTurnedAway() throws Exception {
        var response = new MockHttpServletResponse();

        new PreviewLimit()
                .doFilter(
                        new MockHttpServletRequest("POST", ADDRESS),
                        response,
                        new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(411);
    }

    private static MockMvcRequestBuilder post(MockMvcTester mvc, String body) {
        return mvc.post().uri(ADDRESS).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
