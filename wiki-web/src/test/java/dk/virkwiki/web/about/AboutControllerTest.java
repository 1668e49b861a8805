package dk.virkwiki.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.web.PageSlice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(AboutController.class)
class AboutControllerTest {
    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/om, Om Virk Wiki",
        "/tilgaengelighed, Tilgængelighed",
        "/privatliv, Privatliv og cookies",
        "/hjaelp-til-soegning, Hjælp til søgning"
    })
    void pageAboutTheSiteHasItsHeading(String address, String heading) {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("<h1 class=\"wiki-h1\">" + heading + "</h1>");
    }

    @Test
    void footerDoesNotClaimThatAuthoritiesWroteTheArticles() {
        assertThat(mvc.get().uri("/om"))
                .bodyText()
                .contains("skrevet ud fra myndighedernes offentlige sider")
                .doesNotContain("skrevet og kontrolleret af");
    }

    @Test
    void privacyPageTellsWhatIsKeptAndForHowLong() {
        assertThat(mvc.get().uri("/privatliv"))
                .bodyText()
                .contains("uden at vi ved, hvem du er", "30 dage", "90 dage", "Tal under 5")
                .contains("Den myndighed, der driver siden, er dataansvarlig.")
                .doesNotContain("mailto:");
    }

    @Test
    void whoMeetsABarrierIsToldWhomToTell() {
        assertThat(mvc.get().uri("/tilgaengelighed"))
                .bodyText()
                .contains("Fortæl det til en it-vejleder")
                .doesNotContain("mailto:");
    }

    @Nested
    @TestPropertySource(properties = "virkwiki.privacy.contact=wiki@example.dk")
    class WithAnAddressToWriteTo {
        @Test
        void barriersAreToldInWriting() {
            assertThat(mvc.get().uri("/tilgaengelighed"))
                    .bodyText()
                    .contains("href=\"mailto:wiki@example.dk\"");
        }
    }
}
