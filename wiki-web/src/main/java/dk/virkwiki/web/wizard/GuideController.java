package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.text.GuideView;
import dk.virkwiki.web.text.GuideViews;
import dk.virkwiki.wizarduse.UseTotal;
import dk.virkwiki.wizarduse.WizardUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows those who look after a wizard how it is built and used. */
@Controller
class GuideController {
    /** How many days the figures are from. */
    static final int DAYS = 30;

    private final Articles articles;
    private final GuideViews views;
    private final WizardUse use;

    GuideController(Articles articles, GuideViews views, WizardUse use) {
        this.articles = articles;
        this.views = views;
        this.use = use;
    }

    /**
     * How a wizard is built and used.
     *
     * @param edit address of its file in the editor, that a line is added to
     * @param asked its questions
     * @param ended its results
     * @param embedded use inside other sites, by their id
     */
    record Page(
            String slug,
            String title,
            String edit,
            int days,
            GuideView guide,
            List<Asked> asked,
            List<Ended> ended,
            List<String> embedded) {}

    /** How often a question was shown, answered and left, and what was answered. */
    record Asked(String heading, long shown, long answered, long left, String answers) {}

    /** How often a result was come to, and said to help or not. */
    record Ended(String heading, long shown, long helped, long failed) {}

    @GetMapping("/artikler/{slug}/svarguide")
    String show(Actor actor, @PathVariable String slug, Model model) {
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
        var article = articles.get(actor, slug);
        if (article.metadata().type() != ArticleType.WIZARD) {
            throw new NotFound("artikel-findes-ikke", slug);
        }
        model.addAttribute("page", page(actor, article));
        return "wizard/opbygning";
    }

    private Page page(Actor actor, Article article) {
        var guide = views.of(article.source());
        var total = use.of(actor, article, DAYS);
        var asked = new ArrayList<Asked>();
        var ended = new ArrayList<Ended>();
        for (var row : guide.rows()) {
            if (row.leads().isEmpty()) {
                ended.add(
                        new Ended(
                                row.heading(),
                                count(total.shown(), row.id()),
                                count(total.helped(), row.id()),
                                count(total.failed(), row.id())));
            } else {
                asked.add(asked(row, total));
            }
        }
        return new Page(
                article.slug(),
                article.title(),
                "/artikler/" + article.slug() + "/foreslaa?visning=kilde&linje=",
                DAYS,
                guide,
                asked,
                ended,
                total.embedded().entrySet().stream()
                        .map(site -> site.getKey() + ": " + site.getValue())
                        .toList());
    }

    private static Asked asked(GuideView.Row row, UseTotal total) {
        var answers =
                row.leads().stream()
                        .map(
                                lead ->
                                        lead.words()
                                                + ": "
                                                + count(
                                                        total.answers(),
                                                        row.id() + "|" + lead.name()))
                        .collect(Collectors.joining(" · "));
        return new Asked(
                row.heading(),
                count(total.shown(), row.id()),
                count(total.answered(), row.id()),
                total.left(row.id()),
                answers);
    }

    private static long count(java.util.Map<String, Long> counts, String id) {
        return counts.getOrDefault(id, 0L);
    }
}
