package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.searchlog.SearchLog;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what people search for in vain to an article that helps, seen on the gap board. */
class GapStoriesIT extends Newsroom {
    @Autowired private SearchLog log;

    private int times(String words) {
        log.write();
        var day = LocalDate.now(clock);
        return log.totals(words, day.minusDays(1), day.plusDays(1)).times();
    }

    @Test
    void whatIsSearchedForInVainBecomesAnArticleAndItsRowChanges() throws Exception {
        var words = "kvaksplymf"; // nothing in it is in any article
        try (var business = reader();
                var advisor = person("mette");
                var editor = person("sara")) {
            for (int i = 0; i < 3; i++) {
                business.open(address("/soeg?q=" + words));
                business.open(address("/"));
            }
            await(() -> times(words) == 3);

            advisor.open(address("/vidensgab?kilde=not-found"));
            assertThat(advisor.text()).contains("Kvaksplymf", "Søgt uden svar");
            advisor.press(advisor.page().locator("tr:has-text('Kvaksplymf') button"));
            assertThat(advisor.page().locator("#felt-titel").inputValue()).isEqualTo("Kvaksplymf");
            advisor.page().locator("#felt-ejer").selectOption("SKTST");
            advisor.page().locator("#felt-resume").fill("Kvaksplymf betales den 1. marts.");
            advisor.page().locator("#kilde").fill("Kvaksplymf betales den 1. marts.\n");
            advisor.page().locator("#hvorfor").fill("Mange søger efter det");
            var proposal = send(advisor);

            editor.open(address("/vidensgab?status=in-progress"));
            assertThat(editor.text()).contains("Kvaksplymf", "I gang");
            editor.press(editor.link("Se forslaget: Kvaksplymf"));
            assertThat(editor.page().url()).startsWith(proposal);
            for (var doubt : editor.page().locator("#kontrol input").all()) {
                doubt.fill("Det er set efter");
            }
            editor.press(editor.button("Godkend og udgiv"));

            editor.open(address("/vidensgab?status=covered"));
            assertThat(editor.text())
                    .contains("Kvaksplymf", "Dækket", "Artikel udgivet", "Før 3 gange på 4 uger.");
            editor.findsPageAccessible();
            editor.press(editor.link("Se artiklen: Kvaksplymf"));
            assertThat(editor.heading()).contains("Kvaksplymf");
        }
    }

    @Test
    void liveSearchCountsWhenThePersonStaysOnceForTheSameLook() throws Exception {
        try (var business = reader();
                var quiet = CHROMIUM.visitor(address(""), 1280, false)) {
            business.open(address("/soeg"));
            business.page().locator("#q").pressSequentially("zvimbelord");
            business.page().waitForURL("**/soeg?q=zvimbelord");
            assertThat(times("zvimbelord")).isZero();
            await(() -> times("zvimbelord") == 1);
            business.page().reload();
            business.page().waitForTimeout(3_000);
            assertThat(times("zvimbelord")).isEqualTo(1);
            assertThat(times("zvimbel")).isZero();

            quiet.open(address("/soeg?q=plindreord"));
            await(() -> times("plindreord") == 1);
            quiet.page().reload();
            quiet.page().waitForTimeout(500);
            assertThat(times("plindreord")).isEqualTo(1);
        }
    }

    @Test
    void openedResultIsCountedWithItsPlace() throws Exception {
        try (var business = reader()) {
            business.open(address("/soeg?q=momsfrister"));
            business.press(business.page().locator("#fundet a[data-hit]").nth(1));
            var day = LocalDate.now(clock);
            await(
                    () -> {
                        log.write();
                        var found = log.totals("momsfrister", day.minusDays(1), day.plusDays(1));
                        return found.opened().getOrDefault(2, 0) == 1 && found.watched() == 1;
                    });
            business.page().goBack();
            business.page().waitForTimeout(500);
            assertThat(times("momsfrister")).isEqualTo(1);
        }
    }

    @Test
    void boardIsAccessibleOnEveryScreenAndDecisionsWorkWithoutScripts() throws Exception {
        try (var business = reader();
                var editor = person("sara");
                var quiet = withoutScripts("sara")) {
            for (int i = 0; i < 4; i++) {
                business.open(address("/soeg?q=frist+for+blafringsafgift"));
                business.open(address("/soeg?q=blafringsafgift+fristen"));
            }
            await(() -> times("blafringsafgift fristen") == 4);
            await(() -> times("frist for blafringsafgift") == 4);

            editor.open(address("/vidensgab"));
            editor.findsPageAccessibleOnEveryScreen("vidensgab");
            editor.press(editor.link("Blafringsafgift fristen"));
            assertThat(editor.text()).contains("8 gange de sidste 4 uger", "»frist for blafr");
            editor.findsPageAccessibleOnEveryScreen("vidensgab-behov");
            quiet.open(editor.page().url());
            quiet.page().locator("#begrundelse").fill("Afgiften findes ikke.");
            quiet.press(quiet.button("Dækkes ikke"));
            assertThat(quiet.text()).contains("Afgiften findes ikke.", "Åbn igen");
            quiet.page().setViewportSize(320, 900);
            quiet.open(address("/vidensgab?status=not-covered"));
            assertThat(quiet.page().locator("#filtre").isVisible()).isFalse();
            quiet.link("Vis filtre").press("Enter");
            assertThat(quiet.page().locator("#filtre").isVisible()).isTrue();
            assertThat(quiet.text()).contains("Blafringsafgift fristen", "Dækkes ikke");
        }
    }
}
