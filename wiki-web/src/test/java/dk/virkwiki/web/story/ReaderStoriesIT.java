package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a business does, on a computer and on a phone. */
class ReaderStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final JsonObject SLOW_LINE =
            JsonParser.parseString(
                            """
                            {"offline": false, "latency": 150, "downloadThroughput": 200000,
                             "uploadThroughput": 90000}""")
                    .getAsJsonObject();

    @Test
    void readerTypesArrowsAndOpensTheRightArticleWithTheKeyboardOnly() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/"));
            var page = reader.page();
            page.locator("#q").focus();
            page.keyboard().type("nul-ind");
            assertThat(page.locator("[role=option]").first()).isVisible();
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
            var article = page.locator("[role=option]", withText("Når der intet er sket")).first();
            for (int i = 0; i < 10 && !"true".equals(article.getAttribute("aria-selected")); i++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/artikler/nul-indberetning");

            assertThat(reader.heading()).isEqualTo("Nul-indberetning: Når der intet er sket");
            assertThat(reader.text()).contains("Endnu ikke kontrolleret af Skattestyrelsen");
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsTheWords() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/"));
            var box = reader.page().locator("#q");
            box.focus();
            reader.page().keyboard().type("moms");
            assertThat(reader.page().locator("[role=option]").first()).isVisible();
            reader.page().keyboard().press("Escape");

            assertThat(reader.page().locator("[role=listbox]")).isHidden();
            assertThat(box).hasValue("moms");
        }
    }

    @Test
    void whoIsInDoubtMeetsWizardsAndJourneysOnTheFrontPage() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/"));
            reader.findsPageAccessibleOnEveryScreen("forside");
            reader.page().setViewportSize(320, 700);
            assertThat(reader.page().locator(".wiki-unsure a").first()).isVisible();
            assertThat(reader.page().locator("section[aria-labelledby=svar] li").count())
                    .isEqualTo(4);
            reader.press(reader.page().locator("section[aria-labelledby=rejse] li a").first());
            assertThat(reader.page().url()).contains("/brugerrejser/");
            reader.hasNothingToComplainAbout();
        }
    }

    /**
     * The typeface is asked for with the styles, not because of them: when it comes after the text,
     * the text moves and a finger hits something else.
     */
    @Test
    void firstPageOverASlowLineIsSmallAndBringsItsTypeface() {
        try (var reader = CHROMIUM.phone(address(""))) {
            var page = reader.page();
            var line = page.context().newCDPSession(page);
            line.send("Network.enable");
            line.send("Network.emulateNetworkConditions", SLOW_LINE);
            page.navigate(
                    address("/artikler/indberet-moms"),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

            var waited =
                    (Boolean)
                            page.evaluate(
                                    """
                                    () => {
                                      const files = performance.getEntriesByType("resource");
                                      const styles = files.find(f => f.name.includes("/dkfds-virkdk"));
                                      const faces = files.filter(f => f.name.endsWith(".woff2"));
                                      return faces.length !== 3
                                          || faces.some(f => f.startTime > styles.responseEnd);
                                    }""");
            assertThat(waited).as("a face waited for the styles, or there are others").isFalse();
            var bytes =
                    (Number)
                            page.evaluate(
                                    """
                                    ["navigation", "resource"].flatMap(t => performance.getEntriesByType(t))
                                        .reduce((sum, e) => sum + e.transferSize, 0)""");
            assertThat(bytes.intValue()).as("bytes of a first page").isBetween(50_000, 200_000);
        }
    }

    @Test
    void readerOnAPhoneWithoutScriptsSearchesByAForm() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/"));
            reader.page().locator("#q").fill("aarsrapport for sent");
            reader.page().locator("#q").press("Enter");
            reader.page().waitForURL("**/soeg?q=*");

            Locator best = reader.page().locator("main article a").first();
            assertThat(best.innerText()).contains("Årsrapport");
            reader.press(best);
            assertThat(reader.heading()).contains("Årsrapport");
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @Test
    void misspelledWordFindsAndSaysSo() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=aarsraport"));

            assertThat(reader.text()).contains("årsrapport");
            assertThat(reader.page().locator("main article").count()).isPositive();
        }
    }

    @Test
    void nothingFoundSaysSoAndOffersAWayOn() {
        try (var reader = CHROMIUM.visitor(address(""), 320, true)) {
            reader.open(address("/soeg?q=xqzwv"));

            assertThat(reader.heading()).contains("xqzwv");
            assertThat(reader.page().locator("main a").count()).isPositive();
            reader.findsPageAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "1000, false"})
    void menuOpensToWhatCanBePractisedLearnedAndTakenAlong(int width, boolean scripts) {
        try (var reader = CHROMIUM.visitor(address(""), width, scripts)) {
            reader.open(address("/emner"));
            var menu = reader.page().locator(".mainmenu summary");
            var exercises = reader.page().locator(".mainmenu a", withText("Øvelser"));
            assertThat(exercises).isHidden();
            menu.focus();
            reader.page().keyboard().press("Enter");
            assertThat(exercises).isVisible();
            assertThat(reader.page().locator(".wiki-submenu a"))
                    .hasText(new String[] {"Øvelser", "Kurser", "Materialer"});
            if (scripts) {
                reader.picture("menu-aaben-" + width);
                reader.findsPageAccessible();
                reader.page().keyboard().press("Escape");
                assertThat(exercises).isHidden();
                assertThat(menu).isFocused();
                reader.page().keyboard().press("Enter");
            } else {
                reader.picture("menu-aaben-" + width);
            }
            reader.press(exercises);
            assertThat(reader.heading()).isEqualTo("Øvelser");
            assertThat(reader.page().locator(".mainmenu li.current").first()).containsText("Lær");
            reader.hasNothingToComplainAbout();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ny-telefon-flyt-mitid, Ny adresse, Ny formand",
        "loen-til-den-foerste-ansatte, Luk en enkeltmand, Luk virksomheden",
        "apv, Kan virksomheden slippe, Momsfrister",
        "boerneattester, Hvad koster MitID Erhverv, Ny adresse"
    })
    void whatToReadNextIsAboutTheSameErrand(String slug, String wrong, String other) {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/" + slug));
            assertThat(reader.heading()).isNotEmpty();
            for (var next : reader.page().locator(".wiki-related").allInnerTexts()) {
                assertThat(next).doesNotContain(wrong, other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/artikler/roller-i-mitid-erhverv",
                "/artikler/ord-organisationsadministrator",
                "/artikler/loen-til-den-foerste-ansatte"
            })
    void longestWordsFitTheNarrowestScreen(String path) {
        try (var reader = CHROMIUM.visitor(address(""), 320, true)) {
            reader.open(address(path));
            reader.picture("smal-" + path.substring(path.lastIndexOf('/') + 1));
            reader.findsPageAccessible();
        }
    }

    @Test
    void articleIsPrintedWithoutAnythingToPress() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/nul-indberetning"));
            reader.page()
                    .emulateMedia(
                            new com.microsoft.playwright.Page.EmulateMediaOptions()
                                    .setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(reader.page().locator("h1")).isVisible();
            assertThat(reader.page().locator("form").first()).isHidden();
            reader.picture("artikel-print");
        }
    }
}
