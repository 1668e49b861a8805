package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.text.GuideView;
import dk.virkwiki.web.text.GuideViews;
import dk.virkwiki.wizard.Question;
import dk.virkwiki.wizard.Station;
import dk.virkwiki.wizard.Wizard;
import dk.virkwiki.wizard.WizardRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows an author how the wizard they are writing is built, and lets them go through it. The text
 * comes with the form and is kept nowhere.
 */
@Controller
class GuideTrialController {
    private static final String ANSWER = "proev.";
    private static final String VIEW = "editor/svarguide";

    private final GuideViews views;
    private final ArticleLinks links;
    private final Proposals proposals;

    GuideTrialController(GuideViews views, ArticleLinks links, Proposals proposals) {
        this.views = views;
        this.links = links;
        this.proposals = proposals;
    }

    /**
     * A wizard as it is typed.
     *
     * @param text the whole file
     * @param trial how far the author has gone through it, or null when it cannot be begun
     */
    record Page(String title, String text, GuideView guide, @Nullable Trial trial) {}

    /**
     * A way through it.
     *
     * @param advisor whether it is shown as to an advisor
     * @param given what has been answered
     * @param answers the same as fields
     */
    record Trial(
            boolean advisor,
            List<WizardRun.Given> given,
            Map<String, String> answers,
            Station here,
            List<Choice> choices) {}

    /** Something that can be answered. */
    record Choice(String field, String value, String words) {}

    @PostMapping("/foreslaa/svarguide")
    String show(
            Actor actor,
            @ModelAttribute EditorForm form,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-foreslaar");
        }
        var asAdvisor = "vejleder".equals(form.som());
        model.addAttribute("page", page(actor, form.whole(), asAdvisor, sent));
        return VIEW;
    }

    /** A wizard that is proposed, for those who decide. */
    @GetMapping("/forslag/{id}/svarguide")
    String proposed(Actor actor, @PathVariable String id, Model model) {
        var text = proposals.get(actor, id).text().source();
        model.addAttribute("page", page(actor, text, false, new LinkedMultiValueMap<>()));
        model.addAttribute("back", "/forslag/" + id);
        return VIEW;
    }

    private Page page(
            Actor actor, String text, boolean asAdvisor, MultiValueMap<String, String> sent) {
        var file = ArticleFile.read(text);
        var audience = asAdvisor ? Audience.ADVISOR : Audience.PUBLIC;
        var wizard = Wizard.read(file.body(), audience, links.of(actor, file.body()));
        var metadata = file.metadata();
        return new Page(
                metadata == null ? "" : metadata.title(),
                text,
                views.of(text),
                wizard.canRun() ? trial(wizard, audience, sent) : null);
    }

    private static Trial trial(
            Wizard wizard, Audience audience, MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        if (!sent.containsKey("forfra")) {
            sent.toSingleValueMap()
                    .forEach(
                            (name, value) -> {
                                if (name.startsWith(ANSWER) && value != null) {
                                    typed.put(name.substring(ANSWER.length()), value);
                                }
                            });
        }
        var run = wizard.walk(typed);
        var answers = new LinkedHashMap<String, String>();
        run.answers().forEach((question, answer) -> answers.put(ANSWER + question, answer));
        var here = run.at(run.given().size());
        return new Trial(audience == Audience.ADVISOR, run.given(), answers, here, choices(here));
    }

    private static List<Choice> choices(Station here) {
        return here instanceof Question question
                ? question.answers().stream()
                        .map(a -> new Choice(ANSWER + question.id(), a.name(), a.words()))
                        .toList()
                : List.of();
    }
}
