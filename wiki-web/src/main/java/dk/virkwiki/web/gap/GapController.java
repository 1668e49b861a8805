package dk.virkwiki.web.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.gap.Gaps;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.gap.GapsPage.NewGapPage;
import dk.virkwiki.web.gap.GapsPage.NoteView;
import dk.virkwiki.web.gap.GapsPage.Row;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes gaps and lists them. */
@Controller
@RequestMapping("/huller")
class GapController {
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 1_000;
    private static final int NOTES_SHOWN = 3;

    private final Gaps gaps;
    private final Words words;
    private final Reasons reasons;

    GapController(Gaps gaps, Words words, Reasons reasons) {
        this.gaps = gaps;
        this.words = words;
        this.reasons = reasons;
    }

    @GetMapping
    String list(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int side, Model model) {
        int number = Math.clamp(side, 1, MOST_PAGES);
        var found = gaps.page(actor, (number - 1) * PAGE, PAGE + 1);
        var next = found.size() > PAGE ? "/huller?side=" + (number + 1) : null;
        model.addAttribute(
                "page", new GapsPage(found.stream().limit(PAGE).map(this::row).toList(), next));
        return "gap/huller";
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

    @PostMapping("/luk")
    String close(Actor actor, @RequestParam("id") String id) {
        gaps.close(actor, id);
        return "redirect:/huller";
    }

    private Row row(Gap gap) {
        return new Row(
                gap.id(),
                gap.words(),
                new Address("/soeg").with("q", gap.words()).text(),
                new Address("/foreslaa/ny").with("titel", gap.words()).text(),
                gap.count(),
                day(gap.last()),
                gap.notes().reversed().stream().limit(NOTES_SHOWN).map(this::note).toList());
    }

    private NoteView note(Gap.Note note) {
        var day = day(note.day()).words();
        return new NoteView(
                note.text(), note.library() == null ? day : note.library() + ", " + day);
    }

    private Words.Day day(LocalDate day) {
        return Objects.requireNonNull(words.day(day));
    }
}
