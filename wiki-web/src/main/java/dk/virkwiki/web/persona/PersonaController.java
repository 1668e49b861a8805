package dk.virkwiki.web.persona;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ReadAs;
import dk.virkwiki.proposal.Readings;
import dk.virkwiki.web.text.ReadAsViews;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows personas to those who write, and texts as personas read them. */
@Controller
class PersonaController {
    private final Personas personas;
    private final Articles articles;
    private final Proposals proposals;
    private final Readings readings;
    private final ReadAsViews views;

    PersonaController(
            Personas personas,
            Articles articles,
            Proposals proposals,
            Readings readings,
            ReadAsViews views) {
        this.personas = personas;
        this.articles = articles;
        this.proposals = proposals;
        this.readings = readings;
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
        var source = proposal.text().source();
        model.addAttribute(
                "page",
                proposals.rights(actor, proposal).mayComment()
                        ? views.proposed(actor, code, source, back, held(actor, proposal))
                        : views.of(actor, code, source, back));
        return "persona/laes-som";
    }

    /** What the person found good before, by persona, as long as the text is the same. */
    private static Map<String, List<String>> held(Actor actor, Proposal proposal) {
        return proposal.history().readings().stream()
                .filter(one -> one.ofThisText())
                .filter(one -> one.reader().accountId().equals(actor.accountId()))
                .collect(Collectors.toMap(ReadAs::persona, ReadAs::holds, (_, later) -> later));
    }

    @PostMapping("/forslag/{id}/laes-som")
    String keep(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "persona", defaultValue = "") String code,
            @RequestParam(name = "holder", required = false) @Nullable List<String> holds) {
        readings.keep(actor, id, code, holds == null ? Set.of() : Set.copyOf(holds));
        return "redirect:/forslag/{id}#laest-som";
    }
}
