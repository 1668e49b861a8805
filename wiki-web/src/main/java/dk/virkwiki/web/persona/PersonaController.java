package dk.virkwiki.web.persona;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.web.text.ReadAsViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows personas to those who write, and texts as personas read them. */
@Controller
class PersonaController {
    private final Personas personas;
    private final Articles articles;
    private final Proposals proposals;
    private final ReadAsViews views;

    PersonaController(
            Personas personas, Articles articles, Proposals proposals, ReadAsViews views) {
        this.personas = personas;
        this.articles = articles;
        this.proposals = proposals;
        this.views = views;
    }

    /**
     * A persona in the list.
     *
     * @param voice a sentence in their own words; may be empty
     */
    record Row(String href, String name, String summary, String voice) {}

    @GetMapping("/personaer")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "personas",
                personas.all(actor).stream()
                        .map(p -> new Row(p.address(), p.name(), p.summary(), p.voice()))
                        .toList());
        return "persona/personaer";
    }

    @GetMapping("/artikler/{slug}/laes-som")
    String article(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = "persona", required = false) @Nullable String code,
            Model model) {
        var article = articles.get(actor, slug);
        var back = article.metadata().address();
        model.addAttribute("page", views.of(actor, code, article.source(), back));
        return "persona/laes-som";
    }

    @GetMapping("/forslag/{id}/laes-som")
    String proposal(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "persona", required = false) @Nullable String code,
            Model model) {
        var proposal = proposals.get(actor, id);
        var back = "/forslag/" + proposal.id();
        model.addAttribute("page", views.of(actor, code, proposal.text().source(), back));
        return "persona/laes-som";
    }
}
