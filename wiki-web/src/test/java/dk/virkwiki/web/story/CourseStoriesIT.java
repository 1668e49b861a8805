package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People take courses, with and without scripts, on a computer and on a phone. */
class CourseStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    private static final String COURSE = "kursus-digital-post-foreninger";

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
            reader.open(address("/artikler/" + COURSE));
            assertThat(reader.page().url()).endsWith("/kurser/" + COURSE);
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
            answer(reader, "På Virk, i e-Boks, på mit.dk eller i appen Digital Post");
            assertThat(reader.text()).contains("Lektionen er taget");
            look(reader, scripts, "kursus-lektion");
            reader.press(reader.link("Næste lektion"));
            answer(reader, "Rettighedsadministratoren giver hende adgang i Rettighedsportalen.");
            reader.press(reader.link("Næste lektion"));
            answer(reader, "At skifte foreningsrepræsentant og adgang til posten med det samme.");
            reader.press(reader.link("Afslut kurset"));
            assertThat(reader.heading()).isEqualTo("Du er færdig");
            look(reader, scripts, "kursus-faerdig");
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
            assertThat(advisor.text()).contains("Fortsæt kurset");
            advisor.findsPageAccessibleOnEveryScreen("kursus-vejleder");
            advisor.open(address("/mit-arbejde"));
            advisor.findsPageAccessible();
            advisor.press(advisor.button("Nej tak, vis det ikke igen"));
            assertThat(advisor.text()).doesNotContain("Ny it-vejleder?");
            advisor.hasNothingToComplainAbout();
        }
    }
}
