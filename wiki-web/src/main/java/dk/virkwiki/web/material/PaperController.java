package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.material.Paper;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.print.Printing;
import dk.virkwiki.web.print.QrCode;
import dk.virkwiki.web.print.Sheets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out articles as PDF, and the square codes of their addresses. */
@Controller
class PaperController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Articles articles;
    private final Sheets sheets;
    private final Printing printing;

    PaperController(Articles articles, Sheets sheets, Printing printing) {
        this.articles = articles;
        this.sheets = sheets;
        this.printing = printing;
    }

    @GetMapping("/materialer/{slug}/{paper:a4|a5}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String paper) {
        var article = published(slug);
        var size = Paper.of(paper).orElseThrow();
        var pdf = printing.pdf(sheets.of(article, size));
        var name = "%s-v%d-%s.pdf".formatted(article.slug(), article.number(), paper);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }

    @GetMapping("/materialer/{slug}/kode.svg")
    ResponseEntity<String> code(@PathVariable String slug) {
        var article = published(slug);
        return ResponseEntity.ok().contentType(SVG).body(QrCode.of(sheets.address(article)).svg());
    }

    /** Paper is for everybody: an editor's own draft is not on it either. */
    private Article published(String slug) {
        return articles.find(Actor.anonymous(), slug)
                .filter(Sheets::isForPaper)
                .orElseThrow(() -> new NotFound("artikel-findes-ikke", slug));
    }
}
