package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Lines;
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
    private final Reviews reviews;

    GuideTrialController(
            GuideViews views, ArticleLinks links, Proposals proposals, Reviews reviews) {
        this.views = views;
        this.links = links;
        this.proposals = proposals;
        this.reviews = reviews;
    }

    /**
     * A wizard as it is typed.
     *
     * @param above what stands above the text in the file
     * @param text the rest of the file
     * @param edit address that a line is added to, for mending it; null where it stays as it is
     * @param trial how far the author has gone through it, or null when it cannot be begun
     */
    record Page(
            String title,
            String above,
            String text,
            GuideView guide,
            @Nullable String edit,
            @Nullable Trial trial) {}

    /** A file cut where the lines that people see begin to count. */
    private record Text(String above, String rest, @Nullable String edit) {
        String whole() {
            return above + rest;
        }

        int linesAbove() {
            return Lines.breaks(above);
        }
    }

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
        var above = form.del() == null ? "" : form.before();
        var text = new Text(above, form.whole().substring(above.length()), null);
        model.addAttribute("page", page(actor, text, asAdvisor, sent));
        return VIEW;
    }

    /** A wizard that is proposed, for those who decide. */
    @GetMapping("/forslag/{id}/svarguide")
    String proposed(Actor actor, @PathVariable String id, Model model) {
        var text = text(actor, proposals.get(actor, id));
        model.addAttribute("page", page(actor, text, false, new LinkedMultiValueMap<>()));
        model.addAttribute("back", "/forslag/" + id);
        return VIEW;
    }

    /** Its author mends it beside the form above it, an editor in the whole file. */
    private Text text(Actor actor, Proposal proposal) {
        var source = proposal.text().source();
        var address = "/forslag/" + proposal.id();
        if (proposals.rights(actor, proposal).mayEdit()) {
            var above = EditorParts.aboveFields(source);
            return new Text(above, source.substring(above.length()), address + "/ret?linje=");
        }
        boolean mayImprove = reviews.rights(actor, proposal).mayImprove();
        return new Text("", source, mayImprove ? address + "/ret-selv?linje=" : null);
    }

    private Page page(
            Actor actor, Text shown, boolean asAdvisor, MultiValueMap<String, String> sent) {
        var text = shown.whole();
        var file = ArticleFile.read(text);
        var audience = asAdvisor ? Audience.ADVISOR : Audience.PUBLIC;
        var wizard = Wizard.read(file.body(), audience, links.of(actor, file.body()));
        var metadata = file.metadata();
        return new Page(
                metadata == null ? "" : metadata.title(),
                shown.above(),
                shown.rest(),
                views.of(text, shown.linesAbove()),
                shown.edit(),
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
