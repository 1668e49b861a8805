package dk.virkwiki.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.material.Paper;
import dk.virkwiki.shared.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrintingTest {
    @Test
    void first() throws Exception {
        for (String name :
                new String[] {
                    "sikkerhed/sikkerhedstema-kodeord", "moms/nul-indberetning", "moms/momsfrister"
                }) {
            var body = ArticleFile.bodyOf(Files.readString(Path.of("../articles/" + name + ".md")));
            var html = Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).html();
            for (var paper : Paper.values()) {
                for (String mark : new String[] {null, "FORÆLDET"}) {
                    var sheet =
                            new Sheet(
                                    "x/1",
                                    paper,
                                    new Sheet.Head(
                                            "da", "Folder", "Sikkerhedstema: Kodeord", "Tre råd"),
                                    html,
                                    new Sheet.Foot(
                                            "Version 3 · 12. november 2026",
                                            "Digitaliseringsstyrelsen",
                                            "https://wiki.example.dk/artikler/sikkerhedstema-kodeord?v=3",
                                            "wiki.example.dk/artikler/sikkerhedstema-kodeord",
                                            "Side",
                                            mark));
                    for (int i = 0; i < 3; i++) {
                        long t = System.nanoTime();
                        var pdf = PdfMaker.make(sheet);
                        System.out.println(
                                name
                                        + paper
                                        + " "
                                        + pdf.length
                                        + " ms "
                                        + (System.nanoTime() - t) / 1000000);
                        Files.write(
                                Path.of(
                                        "/tmp/scratch/material/"
                                                + name.replaceAll(".*/", "")
                                                + "-"
                                                + paper
                                                + (mark == null ? "" : "-old")
                                                + ".pdf"),
                                pdf);
                    }
                }
            }
        }
        assertThat(1).isEqualTo(1);
    }
}
