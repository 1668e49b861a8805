package dk.virkwiki.web.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.practice.Practice;
import dk.virkwiki.practice.PracticeEdition;
import dk.virkwiki.practice.Practices;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.text.TypeLists;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(PracticeController.class)
@Import({PracticePages.class, TypeLists.class})
class PracticeControllerTest {
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    private static final String SOURCE =
            """
            ---
            title: Brevet
            slug: brevet
            summary: Find fristen.
            type: practice
            owner: SKTST
            status: published
            ---
            Du er Bente. Se [[moms]].

            :::gør
            Kanariefugl ved starten.
            :::

            :::skaerm Log ind {#login}
            Ligner: MitID

            Opgave: Skriv det <b>opfundne</b> ord.

            Bruger-ID: [____] {prøv med: bente-øver}

            [Videre](#indbakke) [Væk](#findes-ikke)

            :::sig
            Kanariefugl ved login.
            :::
            :::

            :::skaerm Indbakken {#indbakke}
            Opgave: Åbn brevet.

            | Fra | Emne |
            | --- | --- |
            | Kommunen | [Affald](#affald) |

            Hvad nu?

            - ( ) Sover
            - (x) Læser

            Rigtigt: Godt.

            [Videre](#slut)
            :::

            :::skaerm Affald {#affald}
            Opgave: Gå tilbage.

            Forkert: Ikke det her.

            [Tilbage](#indbakke)
            :::

            :::skaerm Færdig {#slut}
            Tak.
            :::

            Læs [[moms]].
            """;

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean dk.virkwiki.web.text.AidLinks aids;
    @MockitoBean Practices practices;
    @MockitoBean Proposals proposals;
    @MockitoBean Consultations consultations;
    @MockitoBean ArticleLists lists;

    @BeforeEach
    void exercise() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(practices.find(any(), eq("brevet")))
                .willAnswer(call -> Optional.of(edition(call.getArgument(0), SOURCE)));
    }

    private static PracticeEdition edition(Actor reader, String source) {
        WikiLinks links =
                slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, "Indberet moms"));
        var metadata = Objects.requireNonNull(ArticleFile.read(source).metadata());
        var at = Instant.parse("2026-11-01T10:00:00Z");
        var article = new Article("brevet", 3, source, metadata, "", at, at);
        var body = ArticleFile.bodyOf(source);
        return new PracticeEdition(article, Practice.read(body, reader.audience(), links));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult asAdvisor(String address) {
        return mvc.get()
                .uri(address)
                .with(PageSlice.People.by(PageSlice.People.ADVISOR))
                .exchange();
    }

    /** Permission P190. */
    @Test
    void startSaysWhatIsPractisedHowLongItIsAndWhatIsInvented() {
        assertThat(get("/oevelser/brevet"))
                .hasStatusOk()
                .bodyText()
                .contains("Øvelse – intet bliver sendt", "Find fristen.", "Du er Bente.")
                .contains("Øvelsen har 3 trin", "Bruger-ID", "<code>bente-øver</code>")
                .contains("href=\"/oevelser/brevet/login\"", "href=\"/artikler/moms\"")
                .contains("<link rel=\"canonical\" href=\"/oevelser/brevet\">")
                .doesNotContain("Kanariefugl", "Øvelsens skærme");
        verify(consultations, never()).opened(any(), any());
    }

    /** Permission P192. */
    @Test
    void screenHoldsNoFormAndNoFieldThatIsSent() {
        var result = get("/oevelser/brevet/login");
        assertThat(result)
                .hasStatusOk()
                .bodyText()
                .contains("Trin 1 af 3", "Ligner MitID, men er det ikke")
                .contains("Skriv det &lt;b&gt;opfundne&lt;/b&gt; ord.")
                .contains("data-sample=\"bente-øver\"", "autocomplete=\"off\"")
                .contains("class=\"button button-primary\" href=\"/oevelser/brevet/indbakke\"")
                .contains("class=\"button button-secondary\" href=\"/oevelser/brevet\"")
                .doesNotContain("Kanariefugl");
        var main = MAIN.matcher(body(result)).results().findFirst().orElseThrow().group();
        assertThat(main)
                .contains("<input")
                .doesNotContain("<form", "name=", "type=\"password\"", "<button");
        assertThat(main.indexOf("intet bliver sendt")).isLessThan(main.indexOf("<h1"));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void linksInTablesLeadToScreensAndWrongTurnsAreToldAtOnce() {
        assertThat(get("/oevelser/brevet/indbakke"))
                .bodyText()
                .contains("<a href=\"/oevelser/brevet/affald\">Affald</a>", "Se svaret")
                .contains("type=\"radio\"", "data-right=\"true\"")
                .containsSubsequence(
                        "<details class=\"practice", "Svaret er:", "Læser", "Godt.", "</details>");
        assertThat(get("/oevelser/brevet/affald"))
                .bodyText()
                .contains("Ikke helt.", "Ikke det her.", "Trin 3 af 3")
                .doesNotContain("Se svaret");
    }

    @Test
    void whoeverLooksTheAnswerUpIsToldWhatIsRightAndNothingElse() {
        var body = body(get("/oevelser/brevet/indbakke"));
        int from = body.indexOf("<details class=\"practice-answer");
        var told = body.substring(from, body.indexOf("</details>", from));
        assertThat(told).contains("Svaret er:", "<strong>Læser</strong>", "Godt.");
        assertThat(told).doesNotContain("Rigtigt.", "Ikke helt.", "Sover");
        assertThat(get("/oevelser/brevet/login"))
                .bodyText()
                .containsSubsequence(
                        "<details class=\"practice", "Svaret er:", "bente-øver", "</details>");
    }

    @Test
    void lastScreenSaysThatItIsOver() {
        assertThat(get("/oevelser/brevet/slut"))
                .bodyText()
                .contains("Øvelsen er slut", "Begynd forfra", "href=\"/oevelser\"")
                .doesNotContain("Gå til næste trin");
        assertThat(get("/oevelser/brevet/findes-ikke")).hasStatus(404);
    }

    /** Permission P191. */
    @Test
    void advisorSeesWhatToSayAndDoAndHowItIsBuilt() {
        assertThat(asAdvisor("/oevelser/brevet"))
                .bodyText()
                .contains("Kanariefugl ved starten.", "Øvelsens skærme", "?visning=tekst");
        assertThat(asAdvisor("/oevelser/brevet/login"))
                .bodyText()
                .contains("Kanariefugl ved login.");
        verify(consultations).opened(any(), any());
    }

    /** Permission P191: the site hands such a page to its controller as a reader's. */
    @Test
    void shownToABusinessItHoldsNothingForAdvisorsAndStaysSo() {
        assertThat(get("/oevelser/brevet/login?visning=virksomhed"))
                .bodyText()
                .contains("href=\"/oevelser/brevet/indbakke?visning=virksomhed\"")
                .doesNotContain("Kanariefugl");
        assertThat(get("/oevelser/brevet?visning=virksomhed"))
                .bodyText()
                .contains("href=\"/artikler/moms?visning=virksomhed\"");
    }

    @Test
    void whatIsNoExerciseIsToldByItsArticle() {
        given(practices.find(any(), eq("tom")))
                .willReturn(
                        Optional.of(
                                edition(
                                        Actor.anonymous(),
                                        SOURCE.substring(0, SOURCE.indexOf(":::skaerm")))));
        assertThat(get("/oevelser/mangler")).hasRedirectedUrl("/artikler/mangler");
        assertThat(get("/oevelser/tom")).hasRedirectedUrl("/artikler/tom?visning=tekst");
        assertThat(get("/oevelser/tom/login")).hasRedirectedUrl("/artikler/tom?visning=tekst");
    }

    @Test
    void listIsThereWhenThereAreNone() {
        given(lists.byTitle(any(), any(), any(), eq(0), eq(50)))
                .willReturn(new ArticleLists.Listed(0, List.of()));
        assertThat(get("/oevelser")).hasStatusOk().bodyText().contains("ingen øvelser endnu");
    }
}
