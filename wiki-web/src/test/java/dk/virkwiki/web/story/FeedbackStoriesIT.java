package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What readers miss reaches the editors, and what advisors live through becomes a case. */
class FeedbackStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    /** Permissions P135, P136, P138: no script, no cookie, and a way back. */
    @Test
    void readerWithoutScriptsSaysWhatWasMissingAndTheEditorSeesIt() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/artikler/indberet-moms"));
            reader.unfold(reader.page().locator(".wiki-feedback summary"));
            reader.page()
                    .locator("#svar-afsnit")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
            reader.press(reader.button("Nej"));
            assertThat(reader.text()).contains("Tak for dit svar", "Hvad manglede du?");
            reader.picture("svar-tekst-uden-script-320");

            reader.page().locator("#svar-tekst").fill("Jeg er 010203-1234");
            reader.press(reader.button("Send til redaktørerne"));
            assertThat(reader.text()).contains("ligner et CPR-nummer");
            assertThat(reader.page().locator("#svar-tekst")).hasValue("Jeg er 010203-1234");

            reader.page().locator("#svar-tekst").fill("Hvad gør jeg, når fristen er en søndag?");
            reader.press(reader.button("Send til redaktørerne"));
            assertThat(reader.text()).contains("Tak for din hjælp");
            reader.press(reader.link("Tilbage til »Indberet moms i TastSelv Erhverv«"));
            assertThat(reader.cookies()).isEmpty();
            assertThat(reader.text()).contains("Fandt du svar?").doesNotContain("søndag");
            reader.hasNothingToComplainAbout();
        }
        try (var sara = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(sara, "sara", address(""));
            sara.open(address("/laesersvar"));
            assertThat(sara.text()).contains("når fristen er en søndag?", "Skriv en rettelse");
            sara.findsPageAccessibleOnEveryScreen("laesersvar");
            sara.open(address("/laesersvar"));
            sara.press(
                    sara.page()
                            .locator(
                                    ".answers li",
                                    new Page.LocatorOptions()
                                            .setHasText("når fristen er en søndag?"))
                            .locator("form button"));
            assertThat(sara.page().locator("main")).not().containsText("når fristen er en søndag?");
        }
    }

    /** Permission P135: where scripts run, the answer stays in the article. */
    @Test
    void readerMarksWordsThatDidNotHelpAndStaysInTheArticle() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/momsfrister"));
            reader.mark("[data-feedback-section] p");
            var bar = reader.page().locator(".wiki-helped");
            assertThat(bar).containsText("Hjalp det her?");
            reader.picture("hjalp-det-her-1280");
            reader.findsPageAccessible();
            bar.getByText("Nej").click();
            assertThat(reader.page().locator("#svar-tekst")).isVisible();
            assertThat(reader.page().locator("[data-feedback]")).hasCount(1);
            reader.findsPageAccessibleOnEveryScreen("hjalp-det-her-tekst");
            reader.page().locator("#svar-tekst").fill("Jeg forstår ikke ordet afgiftsperiode.");
            reader.button("Send til redaktørerne").press("Enter");
            assertThat(reader.page().locator("[data-feedback]")).containsText("Tak for din hjælp");
            assertThat(reader.page().url()).endsWith("/artikler/momsfrister");
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
        try (var sara = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(sara, "sara", address(""));
            sara.open(address("/laesersvar?artikel=momsfrister"));
            assertThat(sara.text()).contains("ordet afgiftsperiode", "Markerede ord:");
        }
    }

    /** Permission P19: another site can make nobody answer. */
    @Test
    void anotherSitesPostIsRefused() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            var answer =
                    reader.page()
                            .request()
                            .post(
                                    address("/artikler/momsfrister/svar"),
                                    com.microsoft.playwright.options.RequestOptions.create()
                                            .setHeader("Sec-Fetch-Site", "cross-site")
                                            .setForm(
                                                    com.microsoft.playwright.options.FormData
                                                            .create()
                                                            .set("svar", "nej")));
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    /** Permissions P143, P147: a case in two minutes, and a guide begun from it. */
    @Test
    void advisorWritesACaseAndAnEditorBeginsAGuideFromIt() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/case/ny"));
            mette.findsPageAccessibleOnEveryScreen("case");
            sendCaseWithAName(mette);
            mette.findsPageAccessibleOnEveryScreen("case-navne");
        }
        try (var mette = CHROMIUM.visitor(address(""), 1280, false)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/case/ny"));
            sendCaseWithAName(mette);
            mette.page().locator("#case-situation").fill("Foreningen kunne ikke logge ind.");
            mette.press(mette.button("Send casen"));
            assertThat(mette.text())
                    .contains("Kassereren kom ikke til mødet", "Skift administrator.");
            assertThat(mette.page().url()).contains("/forslag/");
        }
        try (var sara = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(sara, "sara", address(""));
            sara.open(address("/artikler/foreloebig-fastsaettelse"));
            sara.press(sara.link("Lav en guide ud af casen"));
            assertThat(sara.page().locator("#kilde").inputValue())
                    .contains("[[foreloebig-fastsaettelse]]", "## Sådan gør I");
        }
    }

    private static void sendCaseWithAName(Visitor advisor) {
        advisor.page().locator("#case-titel").fill("Kassereren kom ikke til mødet");
        advisor.page().locator("#case-situation").fill("Larsen & Søn ApS kunne ikke logge ind.");
        advisor.page().locator("#case-loesning").fill("Skift administrator. Brug referatet.");
        advisor.page().locator("#case-ejer").selectOption("SKTST");
        advisor.press(advisor.button("Send casen"));
        assertThat(advisor.text()).contains("Kan nogen kendes på teksten?", "Larsen & Søn ApS");
    }

    /** Permission P139. */
    @Test
    void privacyPageIsOneLinkAwayAndReadable() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/"));
            reader.press(reader.link("Privatliv og cookies"));
            assertThat(reader.heading()).isEqualTo("Privatliv og cookies");
            reader.findsPageAccessibleOnEveryScreen("privatliv");
        }
    }
}
