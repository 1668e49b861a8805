package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A consultation from the first word to the figures, in a browser without scripts. */
class ConsultationPagesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static Locator within(Visitor advisor, String selector, String text) {
        return advisor.page()
                .locator(
                        selector,
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(text));
    }

    private static void look(Visitor advisor, String name) {
        advisor.page().setViewportSize(320, 900);
        advisor.picture("vejledning-" + name + "-320");
        advisor.page().setViewportSize(1280, 900);
        advisor.picture("vejledning-" + name + "-1280");
    }

    /** Permissions P81, P83. */
    @Test
    void consultationIsHeldRegisteredUndoneAndChangedWithoutScripts() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, false)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address("/vejledning"));
            look(advisor, "ingen");
            advisor.press(within(advisor, "main button", "Start vejledning"));
            advisor.open(address("/artikler/nul-indberetning"));
            advisor.open(address("/vejledning"));
            assertThat(advisor.text()).contains("Når der intet er sket", "1 artikel");
            advisor.press(within(advisor, "main button", "Den løste det"));
            assertThat(advisor.text()).contains("Løste det");
            look(advisor, "aktiv");

            advisor.press(within(advisor, "main a", "Registrér vejledning"));
            assertThat(advisor.page().locator("[data-cause][aria-keyshortcuts]").count())
                    .isEqualTo(5);
            assertThat(within(advisor, ".choice", "Nul-indberetning").first().innerText())
                    .contains("løste det");
            assertThat(advisor.page().locator(".reg input:checked").count())
                    .as("nothing but the article that solved it is chosen beforehand")
                    .isEqualTo(1);
            look(advisor, "registrer");
            advisor.press(within(advisor, "button", "Gem"));
            assertThat(advisor.text()).contains("Vælg mindst én årsag");
            advisor.tick(advisor.page().locator("[value=A3]").first());
            advisor.tick(advisor.page().locator("[value=S]"));
            advisor.press(within(advisor, "button", "Gem"));
            assertThat(advisor.text()).contains("Gemt", "Nul-indberetning", "Løst");
            look(advisor, "gemt");

            advisor.press(within(advisor, "main button", "Fortryd"));
            assertThat(advisor.heading()).isEqualTo("Vejledning i gang");
            advisor.press(within(advisor, "main a", "Registrér vejledning"));
            advisor.tick(advisor.page().locator("[value=A1]").first());
            advisor.tick(advisor.page().locator("[value=N]"));
            advisor.press(within(advisor, "button", "Gem"));
            advisor.press(within(advisor, "main a", "Ret").first()); // the newest stands first
            advisor.tick(advisor.page().locator("[value=H]"));
            advisor.page().locator("#henvist").selectOption("SKTST");
            advisor.press(within(advisor, "button", "Gem"));
            assertThat(advisor.text())
                    .contains("Vejledningen er rettet", "Moms og frister · Henvist");
        }
    }

    /** Permissions P84. */
    @Test
    void busyDayIsEnteredAtOnce() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, false)) {
            Login.as(advisor, "ali", address(""));
            advisor.open(address("/mit-arbejde"));
            advisor.press(within(advisor, "main a", "Mine vejledninger"));
            advisor.press(within(advisor, "main a", "Flere på én gang"));
            advisor.page().locator("[name='antal.A1.S']").fill("5");
            advisor.page().locator("[name='antal.C2.P']").fill("2");
            look(advisor, "flere");
            advisor.press(within(advisor, "button", "Gem alle"));
            assertThat(advisor.text()).contains("7 vejledninger er gemt", "5 × Moms og frister");
            look(advisor, "liste");
        }
    }

    @Test
    void pagesAreAccessibleOnEveryScreen() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "ali", address(""));
            for (var path :
                    new String[] {
                        "/vejledning",
                        "/vejledning/registrer",
                        "/vejledninger",
                        "/vejledninger/flere"
                    }) {
                advisor.open(address(path));
                advisor.findsPageAccessibleOnEveryScreen(path.substring(1).replace('/', '-'));
            }
            for (int width : new int[] {390, 320}) {
                advisor.page().setViewportSize(width, 700);
                for (var tab : advisor.page().locator(".tabs a").all()) {
                    var box = tab.boundingBox();
                    assertThat(box.x + box.width).as(tab.innerText()).isLessThanOrEqualTo(width);
                }
            }
            advisor.hasNothingToComplainAbout();
        }
    }
}
