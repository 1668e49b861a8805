package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.material.Toolboxes;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.security.Pace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out toolboxes. */
@Controller
class ToolboxController {
    private final Articles articles;
    private final Toolboxes toolboxes;
    private final ToolboxZip zip;
    private final Pace pace;

    ToolboxController(Articles articles, Toolboxes toolboxes, ToolboxZip zip, Pace pace) {
        this.articles = articles;
        this.toolboxes = toolboxes;
        this.zip = zip;
        this.pace = pace;
    }

    @GetMapping("/materialer/{slug}/alt.zip")
    void zip(
            Actor actor,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var toolbox =
                articles.find(actor, slug)
                        .flatMap(toolboxes::of)
                        .orElseThrow(() -> new NotFound("artikel-findes-ikke", slug));
        pace.require(Pace.Act.PACKAGE, request);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(slug + ".zip").build().toString());
        zip.write(toolbox, response.getOutputStream());
    }
}
