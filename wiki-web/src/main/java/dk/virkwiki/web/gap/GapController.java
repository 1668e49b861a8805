package dk.virkwiki.web.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.Gaps;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes gaps; the list of them has become the board. */
@Controller
@RequestMapping("/huller")
class GapController {
    private final Gaps gaps;
    private final Words words;
    private final Reasons reasons;

    GapController(Gaps gaps, Words words, Reasons reasons) {
        this.gaps = gaps;
        this.words = words;
        this.reasons = reasons;
    }

    @GetMapping
    String board() {
        return "redirect:" + BoardRequest.ADDRESS;
    }

    @GetMapping("/ny")
    String write(@ModelAttribute GapForm form, Model model) {
        model.addAttribute("gap", new NewGapPage(form.words(), form.text(), null));
        return "gap/ny";
    }

    @PostMapping
    String note(Actor actor, @ModelAttribute GapForm form, Model model, RedirectAttributes next) {
        try {
            gaps.note(actor, form.toGap());
        } catch (Invalid refused) {
            model.addAttribute(
                    "gap", new NewGapPage(form.words(), form.text(), reasons.of(refused)));
            return "gap/ny";
        }
        next.addFlashAttribute("noted", words.of("huller.noteret", form.words()));
        next.addAttribute("q", form.words());
        return "redirect:/soeg";
    }
}
