package dk.virkwiki.web.effect;

import dk.virkwiki.account.Actor;
import dk.virkwiki.effect.EffectImport;
import dk.virkwiki.effect.Effects;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.effect.EffectPage.Refused;
import dk.virkwiki.web.layout.FigureTabs;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        model.addAttribute("page", pages.page(actor, EffectForm.EMPTY, Refused.NOTHING));
        return VIEW;
    }

    @PostMapping
    String enter(
            Actor actor, @ModelAttribute EffectForm form, Model model, RedirectAttributes next) {
        try {
            effects.enter(actor, form.toValue());
        } catch (Invalid refused) {
            var why = new Refused(reasons.of(refused), List.of(), "");
            model.addAttribute("page", pages.page(actor, form, why));
            return VIEW;
        }
        next.addFlashAttribute("saved", words.of("effekt.gemt"));
        return AGAIN;
    }

    /** A CSV file, or lines copied from a spreadsheet: all of them or none. */
    @PostMapping("/linjer")
    String importLines(
            Actor actor,
            @RequestParam(name = "linjer", defaultValue = "") String lines,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var chosen = file == null || file.isEmpty() ? null : file.getBytes();
        var sent = chosen == null ? lines.getBytes(StandardCharsets.UTF_8) : chosen;
        var result = effects.importCsv(actor, sent);
        if (!result.isComplete()) {
            var typed = chosen == null ? lines : "";
            var refused = new Refused(words.of("effekt.linjer.afvist"), problems(result), typed);
            model.addAttribute("page", pages.page(actor, EffectForm.EMPTY, refused));
            return VIEW;
        }
        next.addFlashAttribute(
                "saved",
                words.of(
                        "effekt.linjer.gemt",
                        result.added(),
                        result.replaced(),
                        result.unchanged()));
        return AGAIN;
    }

    @PostMapping("/fjern")
    String remove(Actor actor, @RequestParam("id") String id, RedirectAttributes next) {
        effects.remove(actor, id);
        next.addFlashAttribute("saved", words.of("effekt.fjernet"));
        return AGAIN;
    }

    private List<String> problems(EffectImport result) {
        return result.problems().stream()
                .map(
                        problem ->
                                words.of(
                                        "effekt.linjer.linje",
                                        problem.line(),
                                        words.of("fejl." + problem.code(), problem.detail())))
                .toList();
    }
}
