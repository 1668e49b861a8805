package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads those who write to the article that tells how this type is written. */
@Controller
class WritingGuideController {
    private static final String ANY = "saadan-skriver-du-en-artikel";

    private final Articles articles;

    WritingGuideController(Articles articles) {
        this.articles = articles;
    }

    /** The guide to the type; where the site has none, the one to articles. */
    @GetMapping("/foreslaa/saadan")
    String guide(Actor actor, @RequestParam(name = "type", defaultValue = "") String type) {
        var wanted = slug(ArticleType.of(type).orElse(ArticleType.GUIDE));
        var found =
                articles.findSummaries(actor, List.of(wanted, ANY)).stream()
                        .map(article -> article.metadata())
                        .collect(Collectors.toMap(m -> m.slug(), m -> m.address()));
        return "redirect:"
                + found.getOrDefault(wanted, found.getOrDefault(ANY, "/artikler/" + ANY));
    }

    private static String slug(ArticleType type) {
        return switch (type) {
            case WIZARD -> "saadan-skriver-du-en-svarguide";
            case JOURNEY -> "saadan-skriver-du-en-brugerrejse";
            case COURSE -> "saadan-skriver-du-et-kursus";
            case VIDEO -> "saadan-skriver-du-en-video";
            case FOLDER -> "saadan-laver-du-en-folder";
            case TERM -> "saadan-skriver-du-et-ord";
            case PRACTICE -> "saadan-skriver-du-en-oevelse";
            case PERSONA -> "saadan-skriver-du-en-persona";
            case GUIDE, CASE, NEWS, LOCAL, PAGE -> ANY;
        };
    }
}
