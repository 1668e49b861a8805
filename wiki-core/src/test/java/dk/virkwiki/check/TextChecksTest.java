package dk.virkwiki.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.check.TextChecks.Surroundings;
import dk.virkwiki.shared.Invalid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Surroundings AROUND =
            new Surroundings(TODAY, "SKTST"::equals, "findes"::equals, "virk"::equals, List::of);

    private static String file(String keys, String body) {
        return "---\ntitle: Momsfrister\nowner: SKTST\nreviewBy: 2027-05-01\n"
                + keys
                + "---\n"
                + body;
    }

    private static List<Finding> check(String source) {
        return TextChecks.of(source, AROUND);
    }

    @Test
    void nothingIsFoundInATextInOrder() {
        assertThat(check(file("", "Se [[findes]] og ![Et kort](/kort.png).\n\n:::sig\nHej\n:::\n")))
                .isEmpty();
    }

    @Test
    void textWithoutAnOwnerOrWithAnUnknownOneIsStopped() {
        assertThat(check("---\ntitle: Moms\nreviewBy: 2027-05-01\n---\nTekst.\n"))
                .containsExactly(Finding.red(Subject.OWNER, "ejer-mangler", 1, ""));
        assertThat(check("---\ntitle: Moms\nowner: XX\nreviewBy: 2027-05-01\n---\nTekst.\n"))
                .containsExactly(Finding.red(Subject.OWNER, "ejer-ukendt", 3, "XX"));
    }

    @Test
    void reviewDateMustLieWithinAYear() {
        assertThat(check(file("", "Tekst.\n").replace("2027-05-01", "2028-01-15")))
                .containsExactly(
                        Finding.amber(Subject.REVIEW_DATE, "dato-langt-fremme", 4, "2028-01-15"));
        assertThat(check(file("", "Tekst.\n").replace("2027-05-01", "2026-11-22")))
                .extracting(Finding::code)
                .containsExactly("dato-passeret");
        assertThat(check(file("", "Tekst.\n").replace("reviewBy: 2027-05-01\n", "")))
                .extracting(Finding::code)
                .containsExactly("dato-mangler");
        assertThat(check(file("", "Tekst.\n").replace("2027-05-01", "2027-11-23"))).isEmpty();
    }

    @Test
    void placesInTheTextAreToldByTheLineOfTheFile() {
        var body =
                "Se [[mangler]].\n\n![](/kort.png)\n\n[ned](#ingen) [x](javascript:y)\n\n:::sig\nHej\n";

        assertThat(check(file("", body)))
                .containsExactlyInAnyOrder(
                        Finding.amber(Subject.LINKS, "artikel-findes-ikke", 6, "mangler"),
                        Finding.red(Subject.ALT_TEXT, "billedtekst", 8, "/kort.png"),
                        Finding.amber(Subject.LINKS, "anker-findes-ikke", 10, "ingen"),
                        Finding.red(Subject.LINKS, "link-ikke-tilladt", 10, "javascript:y"),
                        Finding.red(Subject.BLOCKS, "blok-aaben", 12, "sig"));
    }

    /** P252 */
    @Test
    void linksToSelfServicesAreLookedUpInTheRegister() {
        assertThat(check(file("", "- [ ] [[selvbetjening:virk|Log ind på Virk]]\n"))).isEmpty();
        assertThat(check(file("", "Se [[selvbetjening:vrik]] og [[virk]].\n")))
                .containsExactlyInAnyOrder(
                        Finding.amber(
                                Subject.LINKS,
                                "link-selvbetjening-ukendt",
                                6,
                                "selvbetjening:vrik"),
                        Finding.amber(Subject.LINKS, "artikel-findes-ikke", 6, "virk"));
    }

    @Test
    void personalNumberStopsAndIsNeverRepeated() {
        assertThat(check(file("", "Marek har 010190-1234.\n")))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.level()).isEqualTo(Level.RED);
                            assertThat(finding.line()).isEqualTo(6);
                            assertThat(finding.toString()).doesNotContain("010190");
                        });
    }

    @Test
    void videoForEverybodyNeedsCaptionsAndItsWordsAsText() {
        var video = "type: video\nvideo:\n  file: blanket.mp4\n";
        var captions = "  captions: blanket.vtt\n";

        assertThat(check(file(video, "")))
                .containsExactlyInAnyOrder(
                        Finding.red(Subject.CAPTIONS, "undertekster", 7, ""),
                        Finding.red(Subject.CAPTIONS, "udskrift", 9, ""));
        assertThat(check(file("visibility: advisor\n" + video, "Tekst.\n")))
                .containsExactly(Finding.amber(Subject.CAPTIONS, "undertekster", 8, ""));
        assertThat(check(file(video + captions, "## 00:00 Start\n\nHej.\n"))).isEmpty();
        assertThat(check(file("type: video\n", "Videoen er ikke optaget endnu.\n"))).isEmpty();
    }

    @Test
    void wizardIsProved() {
        var good =
                "Start.\n\n## Har I CVR? {#cvr}\n\n- [Ja](#ja)\n- [Nej](#nej)\n\n## Godt {#ja}\n\nFint. Se [[findes]].\n\n## Ak {#nej}\n\nSe [[findes]]. [Forfra](#cvr)\n";
        assertThat(check(file("type: wizard\n", good))).isEmpty();

        var dead = good.replace("](#nej)", "](#maaske)");
        assertThat(check(file("type: wizard\n", dead)))
                .containsExactlyInAnyOrder(
                        Finding.red(Subject.WIZARD, "guide-svar-uden-maal", 12, "maaske"),
                        Finding.amber(Subject.WIZARD, "guide-naas-ikke", 18, "Ak"));

        var circle = good.replace("Fint. Se [[findes]].", "- [Tilbage](#cvr)");
        assertThat(check(file("type: wizard\n", circle)))
                .containsExactly(
                        Finding.red(
                                Subject.WIZARD,
                                "guide-i-ring",
                                16,
                                "Har I CVR? → Godt → Har I CVR?"));

        assertThat(check(file("type: wizard\n", "Kun tekst.\n")))
                .extracting(Finding::code)
                .containsExactly("guide-uden-spoergsmaal");
    }

    @Test
    void frontMatterThatCannotBeReadStops() {
        assertThat(check("---\ntitle: [\n---\nTekst.\n"))
                .extracting(Finding::code)
                .containsExactly("forord");
    }

    @Test
    void redStopsAndAmberNeedsItsReason() {
        var asked = List.of(Subject.OWNER, Subject.LINKS, Subject.ALT_TEXT);
        var amber = Finding.amber(Subject.LINKS, "anker-findes-ikke", 4, "x");
        var doubtful = new CheckReport(asked, List.of(amber));
        var stopped =
                new CheckReport(
                        asked, List.of(amber, Finding.red(Subject.ALT_TEXT, "billedtekst", 5, "")));

        assertThatThrownBy(() -> doubtful.requirePublishable(Set.of())).isInstanceOf(Invalid.class);
        doubtful.requirePublishable(Set.of(Subject.LINKS));
        assertThatThrownBy(
                        () -> stopped.requirePublishable(Set.of(Subject.LINKS, Subject.ALT_TEXT)))
                .isInstanceOf(Invalid.class);
        assertThat(stopped.worst()).isEqualTo(Level.RED);
        assertThat(doubtful.worst()).isEqualTo(Level.AMBER);
        assertThat(doubtful.green()).containsExactly(Subject.OWNER, Subject.ALT_TEXT);
    }

    @Test
    void shippedArticlesAreNotStopped() throws IOException {
        var anything = new Surroundings(TODAY, _ -> true, _ -> true, _ -> true, List::of);
        try (var files = Files.walk(Path.of("../articles"))) {
            for (var path : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                var source = Files.readString(path);
                assertThat(ArticleFile.read(source).isValid()).isTrue();
                assertThat(TextChecks.of(source, anything))
                        .as(path.toString())
                        .noneMatch(finding -> finding.level() == Level.RED);
            }
        }
    }
}
