package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.web.security.Embedding;
import dk.virkwiki.web.security.Pace;
import dk.virkwiki.web.security.Pace.Act;
import dk.virkwiki.wizard.Result;
import dk.virkwiki.wizard.Wizards;
import dk.virkwiki.wizarduse.WizardUse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what people say at a result: whether it helped. Who they are is never asked. */
@Controller
class HelpedController {
    static final String HELPED = "hjalp";

    private final Wizards wizards;
    private final WizardUse use;
    private final Embedding embedding;
    private final Pace pace;

    HelpedController(Wizards wizards, WizardUse use, Embedding embedding, Pace pace) {
        this.wizards = wizards;
        this.use = use;
        this.embedding = embedding;
        this.pace = pace;
    }

    @PostMapping({"/svarguider/{slug}/{station}", "/svarguider/{slug}/indlejret/{station}"})
    String helped(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String station,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        pace.require(Act.ANSWER, request);
        var address = WizardAddress.of(slug, query, request, embedding);
        var edition = wizards.find(actor, slug, address.version()).orElse(null);
        if (edition == null || !edition.wizard().canRun()) {
            return WizardController.elsewhere(slug, edition);
        }
        var run = edition.wizard().walk(address.answers());
        if (run.here() instanceof Result result && result.id().equals(station)) {
            if ("ja".equals(query.getFirst(HELPED))) {
                use.helped(address.place(edition), result.id());
            } else {
                use.failed(address.place(edition), result.id());
            }
        }
        var to = address.to(run.here().id(), run.answers(), edition.number());
        return "redirect:" + to + "&" + HELPED + "=tak#hjalp";
    }
}
