package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.virkwiki.folder.ArticleImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People take courses, with and without scripts, on a computer and on a phone. */
class CourseStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    private static final String COURSE = "kursus-digital-post-foreninger";

    @Autowired ArticleImport articleImport;

    private static void choose(Visitor visitor, String answer) {
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer))
                .focus();
        visitor.page().keyboard().press("Space");
    }

    private static void answer(Visitor visitor, String answer) {
        choose(visitor, answer);
        visitor.press(visitor.page().locator("button[name=svar]"));
    }

    /** Permissions P166 and P168. */
    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void associationTakesACourse(int width, boolean scripts) {
        try (var reader = CHROMIUM.visitor(address(""), width, scripts)) {
            reader.open(address("/artikler/" + COURSE + "?rejse=frivillig-forening"));
            assertThat(reader.page().url())
                    .endsWith("/kurser/" + COURSE + "?rejse=frivillig-forening");
            assertThat(reader.text()).contains("3 lektioner, 3 spørgsmål, cirka 15 minutter");
            look(reader, scripts, "kursus-start");
            reader.press(reader.link("Begynd kurset"));
            assertThat(reader.page().content()).doesNotContain("Der er fire steder");
            reader.press(reader.page().locator("button[name=svar]"));
            assertThat(reader.text()).contains("Du mangler at svare");
            assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("resultat");
            look(reader, scripts, "kursus-mangler");
            answer(reader, "Kun på Virk");
            assertThat(reader.text()).contains("Ikke helt endnu", "Der er fire steder");
            assertThat(reader.page().locator("#resultat a").getAttribute("href"))
                    .isEqualTo("#q1-dom");
            answer(reader, "På Virk, i e-Boks, på mit.dk eller i appen Digital Post");
            assertThat(reader.text()).contains("Lektionen er taget");
            look(reader, scripts, "kursus-lektion");
            reader.press(reader.link("Næste lektion"));
            answer(reader, "Rettighedsadministratoren giver hende adgang i Rettighedsportalen.");
            reader.press(reader.link("Næste lektion"));
            answer(reader, "At skifte foreningsrepræsentant og adgang til posten med det samme.");
            reader.press(reader.link("Afslut kurset"));
            assertThat(reader.heading()).isEqualTo("Du er færdig");
            assertThat(reader.text())
                    .contains("Det kan du gøre nu", "Prøv at læse et brev i Digital Post")
                    .contains("Kurset i korte træk", "Del af brugerrejsen", "frivillig forening");
            look(reader, scripts, "kursus-faerdig");
            assertThat(reader.link("Hele kurset på papir (PDF)").getAttribute("href"))
                    .isEqualTo("/materialer/" + COURSE + "/a4.pdf");
            assertThat(reader.cookies()).isEmpty();
            reader.open(address("/kurser/" + COURSE));
            assertThat(reader.page().locator(".course-state--taken:visible").count())
                    .isEqualTo(scripts ? 3 : 0);
            reader.open(address("/kurser"));
            look(reader, scripts, "kurser");
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

    /** Permissions P167 and P170. */
    @Test
    void newAdvisorIsLedToTheCourseAndGoesOnWhereTheyStopped() {
        try (var advisor = CHROMIUM.visitor(address(""), 320, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address("/mit-arbejde"));
            advisor.press(advisor.link("Tag kurset"));
            advisor.press(advisor.link("Begynd kurset"));
            advisor.tabTo("input[name=q1]");
            choose(advisor, "Du viser forskellen og henviser valget til en rådgiver.");
            choose(advisor, "Du gør teksten større på skærmen og læser højt.");
            advisor.tabTo("button[name=svar]");
            advisor.leads("Enter");
            assertThat(advisor.text()).contains("Lektionen er taget");
            advisor.findsPageAccessible();
            advisor.open(address("/kurser/kursus-ny-it-vejleder"));
            assertThat(advisor.text()).contains("Fortsæt med lektion 2");
            advisor.findsPageAccessibleOnEveryScreen("kursus-vejleder");
            advisor.open(address("/mit-arbejde"));
            advisor.findsPageAccessible();
            advisor.press(advisor.button("Nej tak, vis det ikke igen"));
            assertThat(advisor.text()).doesNotContain("Ny it-vejleder?");
            advisor.hasNothingToComplainAbout();
        }
    }

    /** Permissions P212, P213 and P214. */
    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void advisorSeesWhatToLearnFirst(int width, boolean scripts) {
        try (var advisor = CHROMIUM.visitor(address(""), width, scripts)) {
            advisor.open(address("/kurser/kompetencer"));
            Login.here(advisor, "mette");
            assertThat(advisor.page().url()).endsWith("/kurser/kompetencer");
            look(advisor, scripts, "kompetencer-svar");
            advisor.tabTo("#k-moms-kan");
            advisor.keys("ArrowDown");
            advisor.keys("ArrowDown");
            assertThat(advisor.page().locator("#k-moms-laer").isChecked()).isTrue();
            assertThat(advisor.page().locator(".competence-learn:visible").count()).isOne();
            advisor.tick(advisor.page().locator("#k-login-kan"));
            advisor.tabTo("main button[type=submit]");
            advisor.leads("Enter");
            assertThat(advisor.page().locator(".competence-plan").innerText())
                    .containsSubsequence(
                            "Det har du brug for at lære",
                            "Indberet moms",
                            "Det kan du vise andre");
            look(advisor, scripts, "kompetencer-plan");
            advisor.press(advisor.button("Slet mine svar"));
            assertThat(advisor.page().locator(".competence-plan").count()).isZero();
            advisor.hasNothingToComplainAbout();
        }
    }

    /** Permissions P210 and P211. */
    @Test
    void advisorLearnsAtTheirWorkWhatACourseTheyPassedAsksAnew(@TempDir Path folder)
            throws IOException {
        var file = Files.createDirectories(folder.resolve("vejleder")).resolve(COURSE + ".md");
        var shipped = Files.readString(Path.of("../articles/vejleder/" + COURSE + ".md"));
        try (var advisor = CHROMIUM.visitor(address(""), 320, true)) {
            Login.as(advisor, "ali", address(""));
            takeCourse(advisor);
            advisor.open(address("/mit-arbejde"));
            assertThat(advisor.text()).doesNotContain("er ændret, siden du tog kurset");

            Files.writeString(file, shipped.replace("Kun på Virk", "Kun hos banken"));
            articleImport.run(folder, _ -> {});
            advisor.open(address("/mit-arbejde"));
            assertThat(advisor.text()).contains("er ændret, siden du tog kurset: 1 lektion.");
            advisor.findsPageAccessibleOnEveryScreen("kursus-aendret");
            advisor.press(advisor.link("Lektion 1: Find posten"));
            assertThat(advisor.text()).contains("Spørgsmålene er ændret");
            advisor.open(address("/mit-arbejde"));
            advisor.press(advisor.button("Nej tak").last());
            assertThat(advisor.text()).doesNotContain("er ændret, siden du tog kurset");
            advisor.hasNothingToComplainAbout();
        } finally {
            Files.writeString(file, shipped);
            articleImport.run(folder, _ -> {});
        }
    }

    private void takeCourse(Visitor advisor) {
        advisor.open(address("/kurser/" + COURSE + "/find-posten"));
        answer(advisor, "På Virk, i e-Boks, på mit.dk eller i appen Digital Post");
        advisor.press(advisor.link("Næste lektion"));
        answer(advisor, "Rettighedsadministratoren giver hende adgang i Rettighedsportalen.");
        advisor.press(advisor.link("Næste lektion"));
        answer(advisor, "At skifte foreningsrepræsentant og adgang til posten med det samme.");
        advisor.press(advisor.link("Afslut kurset"));
    }
}
