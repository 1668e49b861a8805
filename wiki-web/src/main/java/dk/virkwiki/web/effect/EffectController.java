package dk.virkwiki.web.effect;

import dk.virkwiki.account.Actor;
import dk.virkwiki.effect.EffectImport;
import dk.virkwiki.effect.Effects;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.layout.FigureTabs;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the measures of effect and takes in those that others count. */
@Controller
@RequestMapping(FigureTabs.EFFECT)
class EffectController {
    private static final String VIEW = "effect/effekt";
    private static final String AGAIN = "redirect:" + FigureTabs.EFFECT;

    private final Effects effects;
    private final EffectPages pages;
    private final Reasons reasons;
    private final Words words;

    EffectController(Effects effects, EffectPages pages, Reasons reasons, Words words) {
        this.effects = effects;
        this.pages = pages;
        this.reasons = reasons;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("page", pages.page(actor, EffectForm.EMPTY, null, List.of()));
        return VIEW;
    }

    @PostMapping
    String enter(
            Actor actor, @ModelAttribute EffectForm form, Model model, RedirectAttributes next) {
        try {
            effects.enter(actor, form.toValue());
        } catch (Invalid refused) {
            var reason = reasons.of(refused);
            model.addAttribute("page", pages.page(actor, form, reason, List.of()));
            return VIEW;
        }
        next.addFlashAttribute("saved", words.of("effekt.gemt"));
        return AGAIN;
    }

    @PostMapping("/fil")
    String importFile(
            Actor actor,
            @RequestParam("fil") MultipartFile file,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var result = effects.importCsv(actor, file.getBytes());
        if (!result.isComplete()) {
            var problems = result.problems().stream().map(this::problem).toList();
            var error = words.of("effekt.fil.afvist");
            model.addAttribute("page", pages.page(actor, EffectForm.EMPTY, error, problems));
            return VIEW;
        }
        next.addFlashAttribute(
                "saved",
                words.of("effekt.fil.gemt", result.added(), result.replaced(), result.unchanged()));
        return AGAIN;
    }

    @PostMapping("/fjern")
    String remove(Actor actor, @RequestParam("id") String id, RedirectAttributes next) {
        effects.remove(actor, id);
        next.addFlashAttribute("saved", words.of("effekt.fjernet"));
        return AGAIN;
    }

    private String problem(EffectImport.Problem problem) {
        var reason = words.of("fejl." + problem.code(), problem.detail());
        return words.of("effekt.fil.linje", problem.line(), reason);
    }
}
