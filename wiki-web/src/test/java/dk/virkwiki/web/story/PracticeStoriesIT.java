package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People who are afraid of pressing the wrong thing dare it on screens where nothing can happen.
 */
class PracticeStoriesIT extends WholeSite {
    private static final String LETTER = "/oevelser/oevelse-laes-et-brev";
    private static final String LOGIN = "/oevelser/oevelse-log-ind-med-mitid";
    private static final String BANNER = "Øvelse – intet bliver sendt";

    /** What looks like somebody's own; the first is what a personal number looks like. */
    private static final List<String> REAL = List.of("010199-1234", "0101991234", "hemmelig-kode");

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    /** Everything that leaves the browser: addresses, what is posted, and what headers say. */
    private static List<String> requests(Visitor visitor) {
        var sent = new ArrayList<String>();
        visitor.page()
                .onRequest(
                        request ->
                                sent.add(
                                        request.method()
                                                + " "
                                                + request.url()
                                                + " "
                                                + request.postData()
                                                + " "
                                                + request.headers()));
        return sent;
    }

    private static void choose(Visitor visitor, String answer) {
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer))
                .focus();
        visitor.page().keyboard().press("Space");
    }

    private static void look(Visitor visitor, boolean scripts, String name) {
        if (scripts) {
            visitor.findsPageAccessibleOnEveryScreen(name);
            visitor.page().setViewportSize(1280, 900);
        } else {
            visitor.picture(name + "-uden-scripts");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void ingerReadsALetterAndFindsThreeThings(int width, boolean scripts) {
        try (var inger = CHROMIUM.visitor(address(""), width, scripts)) {
            var sent = requests(inger);
            inger.open(address("/artikler/oevemiljoe"));
            inger.press(inger.page().locator("main").getByText("Prøv at læse et brev").first());
            assertThat(inger.page().url()).endsWith(LETTER);
            assertThat(inger.text()).startsWith(BANNER).contains("Øvelsen har 4 trin");
            look(inger, scripts, "oevelse-start");
            inger.press(inger.link("Begynd øvelsen"));
            assertThat(inger.text()).startsWith(BANNER).contains("Trin 1 af 4", "Din opgave");
            look(inger, scripts, "oevelse-brev");
            if (scripts) {
                choose(inger, "Bentes Salon");
                assertThat(inger.page().locator("[data-practice-verdict]").innerText())
                        .contains("Se nederst, hvem der har skrevet det");
                choose(inger, "Skattestyrelsen");
                assertThat(inger.page().locator("[data-practice-verdict]").innerText())
                        .contains("Afsenderen står nederst");
                look(inger, true, "oevelse-brev-rigtigt");
            } else {
                choose(inger, "Bentes Salon");
                assertThat(inger.text()).contains("Se nederst, hvem der har skrevet det");
                choose(inger, "Skattestyrelsen");
                assertThat(inger.text())
                        .contains("Afsenderen står nederst")
                        .doesNotContain("Ikke helt.");
            }
            inger.page().locator(".practice-answer summary").focus();
            inger.keys("Enter");
            assertThat(inger.page().locator("details.practice-answer").innerText())
                    .contains("Svaret er: Skattestyrelsen", "Afsenderen står nederst")
                    .doesNotContain("Rigtigt.", "Ikke helt.", "Bentes Salon får brevet");
            look(inger, scripts, "oevelse-brev-svar");
            inger.press(inger.link("Videre"));
            assertThat(inger.heading()).isEqualTo("Hvornår er fristen?");
            inger.press(inger.link("Et trin tilbage"));
            assertThat(inger.heading()).isEqualTo("Hvem er brevet fra?");
            inger.press(inger.link("Gå til næste trin"));
            inger.press(inger.link("Gå til næste trin"));
            inger.press(inger.link("Gå til næste trin"));
            assertThat(inger.text()).contains("Øvelsen er slut", "Trin 4 af 4");
            look(inger, scripts, "oevelse-slut");
            inger.press(inger.link("Begynd forfra"));
            assertThat(inger.page().url()).endsWith(LETTER);
            assertThat(sent).allSatisfy(request -> assertThat(request).startsWith("GET "));
            assertThat(inger.cookies()).isEmpty();
            inger.hasNothingToComplainAbout();
        }
    }

    @Test
    void whatLooksRealIsRefusedAndLeavesTheBrowserInNoWay() {
        try (var inger = CHROMIUM.visitor(address(""), 1280, true)) {
            var sent = requests(inger);
            inger.open(address(LOGIN + "/bruger-id"));
            var field =
                    inger.page()
                            .getByLabel("Bruger-ID", new Page.GetByLabelOptions().setExact(true));
            for (var real : REAL) {
                field.focus();
                inger.page().keyboard().type(real);
                inger.page().keyboard().press("Tab");
                assertThat(field.inputValue()).as(real).doesNotContain(real);
                assertThat(inger.text())
                        .contains("Brug de opfundne oplysninger fra øvelsen. Skriv: bente-øver")
                        .doesNotContain(real);
            }
            look(inger, true, "oevelse-afvist");
            field.focus();
            inger.page().keyboard().type("hemmelig-kode");
            inger.page().keyboard().press("Enter");
            assertThat(inger.heading()).isEqualTo("Skriv dit bruger-ID");
            assertThat(field.inputValue()).isEmpty();
            assertThat(field.evaluate("field => field === document.activeElement")).isEqualTo(true);
            inger.page().keyboard().type("Bente-Oever");
            inger.leads("Enter");
            assertThat(inger.heading()).isEqualTo("Åbn appen");
            inger.page().goBack();
            assertThat(inger.page().locator("#felt-1").inputValue()).isEmpty();
            assertThat(sent)
                    .isNotEmpty()
                    .allSatisfy(
                            request ->
                                    assertThat(request)
                                            .startsWith("GET ")
                                            .doesNotContain("010199", "hemmelig", "ente-"));
            assertThat(
                            inger.page()
                                    .evaluate(
                                            "localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isEqualTo(0);
            inger.hasNothingToComplainAbout();
        }
    }

    @Test
    void withoutScriptsWhatIsTypedStaysInTheBrowserToo() {
        try (var inger = CHROMIUM.visitor(address(""), 320, false)) {
            var sent = requests(inger);
            inger.open(address(LOGIN + "/bruger-id"));
            inger.tabTo("#felt-1");
            inger.page().keyboard().type("hemmelig-kode");
            inger.page().keyboard().press("Enter");
            assertThat(inger.heading()).isEqualTo("Skriv dit bruger-ID");
            inger.press(inger.link("Fortsæt"));
            assertThat(inger.heading()).isEqualTo("Åbn appen");
            assertThat(sent)
                    .allSatisfy(
                            request ->
                                    assertThat(request)
                                            .startsWith("GET ")
                                            .doesNotContain("hemmelig"));
            inger.hasNothingToComplainAbout();
        }
    }

    @Test
    void ingerReportsNothingByKeyboardOnAPhone() {
        try (var inger = CHROMIUM.visitor(address(""), 320, true)) {
            inger.open(address("/oevelser"));
            look(inger, true, "oevelser");
            inger.page().setViewportSize(320, 700);
            inger.press(inger.link("Prøv at indberette 0 i moms"));
            inger.press(inger.link("Begynd øvelsen"));
            inger.press(inger.link("Løn"));
            assertThat(inger.text()).contains("Ikke helt.", "Bente har ingen ansatte");
            inger.press(inger.page().locator(".practice-screen a"));
            inger.press(inger.page().locator(".practice-screen a").first());
            inger.tabTo(".practice-screen .button-primary");
            inger.keys("Enter");
            assertThat(inger.text()).contains("Vælg et svar.").doesNotContain("Ikke helt.");
            inger.keys("Space");
            inger.tabTo(".practice-screen .button-primary");
            inger.keys("Enter");
            assertThat(inger.text()).contains("Ikke helt.").doesNotContain("Vælg et svar.");
            inger.keys("ArrowDown");
            inger.tabTo(".practice-screen .button-primary");
            inger.leads("Enter");
            assertThat(inger.heading()).isEqualTo("Skriv tallene");
            inger.tabTo("#felt-1");
            inger.page().keyboard().type("12");
            inger.tabTo("#felt-2");
            assertThat(inger.text())
                    .contains("Brug de opfundne oplysninger", "Bente har hverken salg eller køb");
            inger.tabTo(".practice-fill");
            inger.keys("Enter");
            inger.tabTo("#felt-2");
            inger.page().keyboard().type("0 kr.");
            inger.tabTo(".practice-screen .button-primary");
            assertThat(inger.page().locator("[data-practice-verdict]").innerText())
                    .contains("Begge felter skal udfyldes");
            assertThat(bannerIsInView(inger)).isTrue();
            look(inger, true, "oevelse-tal");
            inger.leads("Enter");
            inger.tabTo(".practice-screen .button-primary");
            inger.keys("Enter");
            assertThat(inger.heading()).isEqualTo("Tjek, og godkend");
            assertThat(inger.text()).contains("Sæt kryds, når du har læst tallene");
            inger.keys("Space");
            inger.tabTo(".practice-screen .button-primary");
            inger.leads("Enter");
            assertThat(inger.text()).contains("Øvelsen er slut");
            inger.hasNothingToComplainAbout();
        }
    }

    private static boolean bannerIsInView(Visitor visitor) {
        return (boolean)
                visitor.page()
                        .locator(".practice-banner")
                        .evaluate(
                                """
                                banner => {
                                  const half = document.documentElement.scrollHeight / 2;
                                  scrollTo({top: half, behavior: "instant"});
                                  const box = banner.getBoundingClientRect();
                                  return box.top >= -1 && box.bottom <= innerHeight && scrollY > 100;
                                }""");
    }

    /** Permission P191. */
    @Test
    void advisorSeesWhatToSayBesideTheScreenAndTurnsItWithoutIt() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address(LOGIN));
            assertThat(advisor.text()).contains("Vi øver os først", "Øvelsens skærme");
            advisor.unfold(advisor.page().locator(".practice-care summary"));
            look(advisor, true, "oevelse-vejleder-start");
            advisor.open(address(LOGIN + "/bruger-id"));
            assertThat(advisor.text()).contains("Så kigger jeg væk");
            look(advisor, true, "oevelse-vejleder");
            advisor.open(address(LOGIN + "/bruger-id?visning=virksomhed"));
            assertThat(advisor.text()).startsWith(BANNER).doesNotContain("Så kigger jeg væk");
            look(advisor, true, "oevelse-vist");
            advisor.press(advisor.link("Gå til næste trin"));
            assertThat(advisor.page().url()).contains("visning=virksomhed");
            advisor.open(address("/artikler/oevelse-log-ind-med-mitid?visning=tekst"));
            assertThat(advisor.text()).contains(BANNER, "Bruger-ID");
            look(advisor, true, "oevelse-tekst");
            advisor.hasNothingToComplainAbout();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LETTER + "/afsender", LOGIN + "/appen"})
    void paperSaysThatItIsAnExercise(String screen) {
        try (var inger = CHROMIUM.visitor(address(""), 1280, true)) {
            inger.open(address(screen));
            inger.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(inger.page().locator(".practice-banner").isVisible()).isTrue();
            assertThat(inger.page().locator(".practice-foot").isVisible()).isTrue();
            assertThat(inger.page().locator(".practice-ways").isVisible()).isFalse();
            inger.picture("oevelse-papir-" + screen.substring(screen.lastIndexOf('/') + 1));
        }
    }

    @Test
    void everyShippedExerciseIsAccessibleOnEveryScreenOfIt() {
        try (var reader = CHROMIUM.visitor(address(""), 320, true)) {
            for (var exercise :
                    List.of("oevelse-indbakken", "oevelse-nul-moms", "oevelse-fakturablanketten")) {
                reader.open(address("/oevelser/" + exercise));
                reader.press(reader.link("Begynd øvelsen"));
                for (int i = 0; i < 10 && !reader.text().contains("Øvelsen er slut"); i++) {
                    reader.findsPageAccessible();
                    reader.picture(exercise + "-" + i);
                    reader.press(reader.link("Gå til næste trin"));
                }
                assertThat(reader.text()).contains("Øvelsen er slut");
            }
            reader.hasNothingToComplainAbout();
        }
    }
}
