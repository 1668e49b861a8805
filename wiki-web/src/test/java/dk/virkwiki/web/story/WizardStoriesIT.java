package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People go through wizards, with and without scripts, on a computer and on a phone. */
class WizardStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static void choose(Visitor visitor, String answer) {
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer))
                .focus();
        visitor.page().keyboard().press("Space");
        visitor.press(visitor.button("Fortsæt"));
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void businessFindsOutWhetherAPrivateMitIdIsEnough(int width, boolean scripts) {
        try (var reader = CHROMIUM.visitor(address(""), width, scripts)) {
            reader.open(address("/artikler/kan-du-noejes-med-privat-mitid"));
            assertThat(reader.page().url()).endsWith("/svarguider/kan-du-noejes-med-privat-mitid");
            assertThat(reader.text()).contains("1 til 4 spørgsmål", "Hav klar");
            look(reader, scripts, "svarguide-start");
            reader.press(reader.link("Begynd"));
            reader.press(reader.button("Fortsæt"));
            assertThat(reader.text()).contains("Du mangler at svare");
            assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("fejl");
            look(reader, scripts, "svarguide-fejl");
            choose(reader, "Ja, kun én");
            choose(reader, "Ja");
            assertThat(reader.heading()).isEqualTo("Hvilken form har I?");
            assertThat(reader.text()).contains("Spørgsmål 3 af", "Dine svar");
            look(reader, scripts, "svarguide-spoergsmaal");
            choose(reader, "ApS eller A/S");
            choose(reader, "Ja, én underskrift er nok");

            assertThat(reader.heading()).startsWith("Ja, ejeren kan nøjes med sit private MitID");
            assertThat(reader.page().url())
                    .contains("kun-en=ja", "cpr=ja", "form=aps-eller-a-s", "tegner=ja");
            assertThat(reader.text())
                    .contains("Næste skridt", "Sådan læser virksomheden Digital Post");
            look(reader, scripts, "svarguide-resultat");
            reader.press(reader.button("Ja"));
            assertThat(reader.text()).contains("Tak. Dit svar er talt med.");

            var change = reader.link("Ret svaret på: Har personen et dansk CPR-nummer?");
            reader.press(change);
            assertThat(reader.page().locator("input[type=radio][value=ja]").isChecked()).isTrue();
            choose(reader, "Nej");
            assertThat(reader.heading()).isEqualTo("Nej, det kræver et dansk CPR-nummer");
            reader.page().goBack();
            reader.page().goBack();
            assertThat(reader.heading()).startsWith("Ja, ejeren kan nøjes");
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void resultOffersTheSelfServiceItSendsPeopleToAndNotTheOneItRulesOut() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/svarguider/regnskab-basis-eller-special/koncern?filer=nej"));
            choose(reader, "Ja");
            assertThat(reader.heading()).contains("koncerner kan ikke bruge Regnskab Basis");
            assertThat(reader.page().locator(".wiki-services a").allInnerTexts())
                    .containsExactly("Regnskab Special");
            reader.hasNothingToComplainAbout();
        }
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
    @CsvSource({"1280, false", "320, true"})
    void businessClosesDownByKeyboard(int width, boolean scripts) {
        try (var reader = CHROMIUM.visitor(address(""), width, scripts)) {
            reader.open(address("/svarguider"));
            reader.press(reader.page().locator("main").getByText("Luk virksomheden").first());
            reader.press(reader.link("Begynd"));
            if (scripts) {
                assertThat(reader.page().evaluate("document.activeElement.tagName"))
                        .as("the next Tab is the first answer")
                        .isEqualTo("H1");
            }
            reader.tabTo("input[type=radio]");
            reader.keys("Space");
            reader.tabTo("button[name=videre]");
            reader.leads("Enter");
            choose(reader, "ApS eller A/S");
            choose(reader, "Nej");
            assertThat(reader.heading()).isEqualTo("Luk med en betalingserklæring");
            reader.press(reader.link("Begynd forfra"));
            assertThat(reader.page().url()).endsWith("/svarguider/luk-virksomheden");
            reader.hasNothingToComplainAbout();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void journeyIsStillInSightAtTheResult(int width, boolean scripts) {
        try (var reader = CHROMIUM.visitor(address(""), width, scripts)) {
            reader.open(address("/brugerrejser/fra-ide-til-foerste-faktura"));
            reader.press(reader.page().locator("main a[href*='/vaelg-virksomhedsform?']").last());
            assertThat(reader.text()).contains("Del af brugerrejsen");
            reader.press(reader.link("Begynd"));
            choose(reader, "Ja, det er en fælles sag");
            assertThat(reader.page().locator(".wiki-verdict").count()).isOne();
            look(reader, scripts, "svarguide-i-rejse");
            reader.press(reader.page().locator(".wiki-part__of a"));
            assertThat(reader.page().url()).contains("/brugerrejser/fra-ide-til-foerste-faktura#");
            reader.button("Ja").press("Enter");
            reader.page().getByText("Tak for dit svar").waitFor();
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void advisorHasTheScriptBesideTheQuestionAndTurnsTheScreen() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address("/svarguider/luk-virksomheden/hele"));
            assertThat(advisor.page().locator(".wiki-script").innerText()).contains("Sig");
            advisor.findsPageAccessibleOnEveryScreen("svarguide-vejleder");
            advisor.page().setViewportSize(1280, 900);
            advisor.press(advisor.link("Se som virksomhed"));
            assertThat(advisor.page().locator(".wiki-script").count()).isZero();
            choose(advisor, "Ja, det hele skal lukke");
            assertThat(advisor.page().url()).contains("visning=virksomhed");
            assertThat(advisor.page().locator(".wiki-script").count()).isZero();
            advisor.hasNothingToComplainAbout();
        }
    }

    /** Permission P156. */
    @Test
    void resultIsTheFirstCauseWhenTheConsultationIsRegistered() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address("/svarguider/luk-virksomheden"));
            advisor.keys("v");
            advisor.page().locator("[data-strip-open]").waitFor();
            advisor.press(advisor.link("Begynd"));
            choose(advisor, "Ja, det hele skal lukke");
            choose(advisor, "ApS eller A/S");
            choose(advisor, "Nej");
            var strip = advisor.page().locator("[data-strip-open]");
            assertThat(strip).containsText("Luk med en betalingserklæring (");
            advisor.findsPageAccessible();
            advisor.picture("svarguide-strimmel");
            advisor.keys("r");
            var first = advisor.page().locator(".strip--open .choice").first();
            assertThat(first).containsText("Svarguiden endte her: »Luk med en betalingserklæring«");
            advisor.picture("svarguide-registrering");
            advisor.keys("1");
            advisor.keys("s");
            advisor.page().locator("[data-strip-done]").waitFor();
            advisor.hasNothingToComplainAbout();
        }
    }

    @Test
    void editorSeesHowItIsBuiltAndTriesWhatIsTyped() {
        try (var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(editor, "sara", address(""));
            editor.open(address("/artikler/skal-du-momsregistreres/svarguide"));
            assertThat(editor.text())
                    .contains("Alle svar fører et sted hen", "Vejene som billede", "Stoppet her");
            editor.findsPageAccessibleOnEveryScreen("svarguide-opbygning");
            editor.page().setViewportSize(1280, 900);
            editor.open(address("/artikler/skal-du-momsregistreres/foreslaa?visning=kilde"));
            var text = editor.page().locator("#kilde");
            text.fill(text.inputValue().replace("(#loensum)", "(#ingen-steder)"));
            var trial =
                    editor.page()
                            .waitForPopup(() -> editor.button("Prøv svarguiden").press("Enter"));
            trial.waitForLoadState();
            assertThat(trial.locator("main")).containsText("Et svar fører til »ingen-steder«");
            assertThat(trial.locator("main")).containsText("Er det, du sælger, fri for moms?");
            trial.locator("#proev-1").press("Space");
            assertThat(trial.locator("#proev-1")).isChecked();
            trial.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fortsæt"))
                    .press("Enter");
            assertThat(trial.locator("main h3").first())
                    .hasText("Sælger du for mere end grænsen for moms?");
            trial.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(java.nio.file.Path.of("target/screens/svarguide-proev.png")));
            editor.hasNothingToComplainAbout();
        }
    }

    /** Permission P153. */
    @Test
    void embeddedPagesMayBeFramedByNobodyUnlessListed() {
        try (var reader = CHROMIUM.visitor(address(""), 320, true)) {
            var plain = reader.open(address("/svarguider/luk-virksomheden"));
            assertThat(plain.headers())
                    .containsEntry("x-frame-options", "DENY")
                    .extractingByKey("content-security-policy")
                    .asString()
                    .contains("frame-ancestors 'none'");
            var slim = reader.open(address("/svarguider/luk-virksomheden/indlejret?fra=proeve"));
            assertThat(slim.headers()).doesNotContainKey("x-frame-options");
            assertThat(slim.headers().get("content-security-policy"))
                    .contains("frame-ancestors http://localhost:9999");
            reader.findsPageAccessibleOnEveryScreen("svarguide-indlejret");
            reader.press(reader.link("Begynd"));
            choose(reader, "Nej, kun de ansatte er stoppet");
            assertThat(reader.page().url()).contains("/indlejret/kun-ansatte", "fra=proeve");
            reader.findsPageAccessible();
            reader.hasNothingToComplainAbout();
        }
    }
}
