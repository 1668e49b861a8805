package dk.virkwiki.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@PageSlice({FailuresTest.Pages.class, FailuresTest.Api.class})
@Import({FailuresTest.Pages.class, FailuresTest.Api.class})
class FailuresTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    @Controller
    static class Pages {
        @GetMapping("/fejler/{how}")
        String fail(@PathVariable String how) {
            throw failure(how);
        }

        @GetMapping("/tal/{number}")
        String number(@PathVariable int number) {
            return "about/om";
        }
    }

    @RestController
    static class Api {
        @GetMapping("/api/fejler/{how}")
        String fail(@PathVariable String how) {
            throw failure(how);
        }
    }

    private static RuntimeException failure(String how) {
        return switch (how) {
            case "findes-ikke" -> new NotFound("artikel-findes-ikke", "x");
            case "ikke-lov" -> new NotAllowed("kun-ejeren-udgiver");
            case "konflikt" -> new Conflict("artikel-aendret", "Moms & <b>told</b>");
            case "ugyldig" -> new Invalid("adgangskode-for-kort", 12);
            case "ukendt-grund" -> new Invalid("ingen-kender-den");
            case "lager" -> new DataAccessResourceFailureException("secret host");
            case "indeks" -> new UncheckedIOException(new IOException("secret path"));
            default -> new IllegalStateException("secret detail");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "findes-ikke, 404, Siden findes ikke",
        "ikke-lov, 403, Det har du ikke adgang til",
        "konflikt, 409, Nogen kom først",
        "ugyldig, 400, mindst 12 tegn",
        "ukendt-grund, 400, noget vi ikke forstår",
        "lager, 503, Virk Wiki er ikke klar",
        "indeks, 503, Søgningen virker ikke lige nu",
        "andet, 500, Noget gik galt hos os"
    })
    void failureIsAPageInPlainDanish(String how, int status, String words) {
        assertThat(mvc.get().uri("/fejler/" + how))
                .hasStatus(status)
                .bodyText()
                .contains("<title>", "href=\"/emner\"")
                .containsPattern(words.replace(" ", ",? "))
                .doesNotContain("secret", "Exception");
    }

    @Test
    void pageThatIsNotThereHasOneFieldToSearchIn() {
        assertThat(mvc.get().uri("/fejler/findes-ikke"))
                .bodyText()
                .containsOnlyOnce("type=\"search\"");
        assertThat(mvc.get().uri("/fejler/ikke-lov"))
                .bodyText()
                .containsOnlyOnce("type=\"search\"");
    }

    @Test
    void whoMayNotIsOfferedToLogInAndComesBack() {
        assertThat(mvc.get().uri("/fejler/ikke-lov"))
                .bodyText()
                .contains("href=\"/log-ind?videre=%2Ffejler%2Fikke-lov\"");
        assertThat(
                        mvc.get()
                                .uri("/fejler/ikke-lov")
                                .with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .bodyText()
                .doesNotContain("videre=");
    }

    @Test
    void wordsOfAFailureAreEscaped() {
        assertThat(mvc.get().uri("/fejler/konflikt"))
                .bodyText()
                .contains("Moms &amp; &lt;b&gt;told")
                .doesNotContain("<b>told");
    }

    @Test
    void addressThatCannotBeReadIsNotAServerFailure() {
        assertThat(mvc.get().uri("/tal/hej")).hasStatus(400).bodyText().contains("ikke bruge");
    }

    @Test
    void programsGetProblemDocuments() {
        assertThat(mvc.get().uri("/api/fejler/ugyldig"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("adgangskode-for-kort");
        assertThat(mvc.get().uri("/api/fejler/andet"))
                .hasStatus(500)
                .bodyText()
                .doesNotContain("secret");
    }
}
