package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.virkwiki.folder.ArticleImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** People see films, read them, and find around in them. */
class VideoStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final String TIME = "document.querySelector('video').currentTime";

    @Autowired private ArticleImport articleImport;
    @TempDir private Path folder;

    @BeforeEach
    void films() throws IOException {
        var files = Files.createDirectory(folder.resolve("_filer"));
        for (var name : new String[] {"film.webm", "film.vtt"}) {
            try (var in = VideoStoriesIT.class.getResourceAsStream("/film/" + name)) {
                Files.write(files.resolve(name), in.readAllBytes());
            }
        }
        film("tal-film", "Tal på film", "film.webm");
        film("tabt-film", "En film, der er væk", "vaek.webm");
        assertThat(articleImport.run(folder, _ -> {}).isComplete()).isTrue();
    }

    private void film(String slug, String title, String file) throws IOException {
        Files.writeString(
                folder.resolve(slug + ".md"),
                """
                ---
                title: %s
                slug: %s
                type: video
                owner: SKTST
                status: published
                topics: [moms]
                video:
                  file: %s
                  captions: film.vtt
                  duration: "00:06"
                  appliesTo: Blanketten, november 2026
                ---
                Filmen viser, hvor tallene står.

                ## 00:00 Log ind

                Log ind med MitID.

                ## 00:03 Skriv nummeret

                Skriv det lange regnbuenummer.

                :::sig
                »Find kvitteringen frem, og læs regnbuenummeret op.«
                :::
                """
                        .formatted(title, slug, file));
    }

    @Test
    void readerJumpsToAChapterAndSearchesInWhatIsSaid() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.find(address("/artikler/tal-film"), "Skriv nummeret");
            assertThat(reader.text()).contains("Varer 00:06", "Viser Blanketten, november 2026");
            reader.page().waitForFunction("document.querySelector('video').readyState > 0");
            reader.page().locator(".video__chapters a").nth(1).click();
            reader.page().waitForFunction(TIME + " >= 3");
            assertThat(reader.page().url()).doesNotContain("ved=");
            var cues =
                    "[...document.querySelector('video').textTracks[0].cues].map(cue => cue.text)";
            reader.page().waitForFunction("document.querySelector('video').textTracks[0].cues");
            assertThat(reader.page().evaluate(cues).toString()).contains("Skriv nummeret.");

            reader.page().locator("[data-video-search]").fill("REGNBUE");
            assertThat(reader.page().locator("[data-video-count]")).hasText("1 sted");
            reader.page().evaluate("document.querySelector('video').currentTime = 0");
            var hit = reader.page().locator("[data-video-hits] button");
            assertThat(hit).hasText("Afspil fra 00:03");
            hit.focus();
            reader.page().keyboard().press("Enter");
            reader.page().waitForFunction(TIME + " >= 3");
            reader.findsPageAccessibleOnEveryScreen("video");
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void searchLeadsToTheChapterWhereTheWordsAreSaid() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.find(address("/soeg?q=regnbuenummer"), "Tal på film");
            var jump = reader.page().getByRole(AriaRole.LINK).getByText("Spring til 00:03");
            reader.press(jump.first());
            assertThat(reader.page().url()).contains("ved=00%3A03#00-03-skriv-nummeret");
            reader.page().waitForFunction(TIME + " >= 3");
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void chaptersWorkWithoutScriptsOnAPhone() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.find(address("/artikler/tal-film"), "Skriv nummeret");
            assertThat(reader.page().locator("[data-video-search]")).not().isVisible();
            reader.press(reader.page().locator(".video__chapters a").nth(1));
            assertThat(reader.page().url()).endsWith("?ved=00%3A03#video");
            assertThat(reader.page().locator("video")).hasAttribute("src", "/filer/film.webm#t=3");
            reader.picture("video-320-uden-scripts");
        }
    }

    @Test
    void whatIsSaidStandsThereWhenTheFilmCannotPlay() {
        try (var reader = CHROMIUM.visitor(address(""), 320, true)) {
            reader.find(address("/artikler/tabt-film"), "Skriv nummeret");
            assertThat(reader.page().locator(".video__lost")).isVisible();
            assertThat(reader.text()).contains("står længere nede på siden", "regnbuenummer");
            reader.picture("video-tabt-320");
        }
    }

    @Test
    void advisorShowsTheFilmToABusinessWithoutTheScript() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.find(address("/artikler/tal-film"), "Find kvitteringen frem");
            advisor.findsPageAccessibleOnEveryScreen("video-vejleder");
            advisor.page().setViewportSize(1280, 900);
            advisor.press(advisor.link("Vis til virksomheden"));
            assertThat(advisor.page().locator("video")).isVisible();
            assertThat(advisor.text()).doesNotContain("Find kvitteringen frem");
            advisor.hasNothingToComplainAbout();
        }
    }
}
