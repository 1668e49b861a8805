package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An advisor at the keyboard with somebody beside them: the script, the turned screen, the strip.
 */
class ConsultationStripIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final String ARTICLE = "/artikler/nul-indberetning";

    private Visitor advisor(int width) {
        var advisor = CHROMIUM.visitor(address(""), width, true);
        Login.as(advisor, "mette", address(""));
        return advisor;
    }

    /** Permission P96. */
    @Test
    void scriptIsWalkedByKeyAndTheScreenIsTurnedAndBackToTheSamePlace() {
        try (var advisor = advisor(1280)) {
            advisor.open(address(ARTICLE));
            advisor.keys("n");
            advisor.keys("n");
            var step = advisor.page().locator("[aria-current=step]");
            assertThat(step).isFocused();
            assertThat(step).hasAttribute("aria-label", Pattern.compile("^Trin 2 af \\d+: Gør$"));
            advisor.findsPageAccessible();
            look(advisor, "script-1280");

            var place = advisor.page().evaluate("scrollY");
            advisor.leads("b");
            assertThat(advisor.page().url()).endsWith("?visning=virksomhed");
            assertThat(advisor.page().content())
                    .doesNotContain("wiki-script", "Kun for vejledere", "Mette", "strip");
            advisor.findsPageAccessible();
            look(advisor, "showing-1280");

            advisor.leads("Escape");
            assertThat(advisor.page().url()).endsWith(ARTICLE);
            assertThat(advisor.page().locator("[aria-current=step]"))
                    .hasAttribute("aria-label", Pattern.compile("^Trin 2 "));
            advisor.page().waitForFunction("y => Math.abs(scrollY - y) < 3", place);
            advisor.hasNothingToComplainAbout();
        }
    }

    private static void look(Visitor visitor, String name) {
        visitor.page()
                .screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(Path.of("target/screens", "strip-" + name + ".png")));
    }
}
