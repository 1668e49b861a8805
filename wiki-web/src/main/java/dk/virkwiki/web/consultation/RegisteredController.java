package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.consultation.Tallies;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.consultation.TodayPage.Saved;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an advisor has registered today: the list, changing, undoing, taking back. */
@Controller
@RequestMapping("/vejledninger")
class RegisteredController {
    private static final String FORM = "consultation/registrer";
    private static final String TODAY = "redirect:/vejledninger";

    private final Consultations consultations;
    private final Registrations registrations;
    private final Tallies tallies;
    private final RegisterPages pages;
    private final ConsultationWords words;

    RegisteredController(
            Consultations consultations,
            Registrations registrations,
            Tallies tallies,
            RegisterPages pages,
            ConsultationWords words) {
        this.consultations = consultations;
        this.registrations = registrations;
        this.tallies = tallies;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String today(
            Actor actor,
            @RequestParam(name = "gemt", required = false) @Nullable String key,
            Model model) {
        if (!tallies.mayEnter(actor)) {
            throw new NotAllowed("vejledning-kun-vejledere");
        }
        var all = registrations.today(actor);
        var saved = all.stream().filter(one -> one.id().equals(key)).map(this::saved).findFirst();
        var told = (String) model.getAttribute("told");
        model.addAttribute(
                "page",
                new TodayPage(
                        words.today(),
                        all.stream().map(words::row).toList(),
                        saved.orElse(null),
                        told,
                        consultations.mayConsult(actor)));
        return "consultation/vejledninger";
    }

    private Saved saved(Consultation one) {
        var retired = one.causes().stream().map(words::retired).filter(s -> !s.isEmpty()).toList();
        return new Saved(
                one.id(),
                words.timeOf(one),
                words.line(one),
                registrations.mayUndo(one),
                List.copyOf(retired));
    }

    @GetMapping("/{key}/ret")
    String edit(Actor actor, @PathVariable String key, Model model) {
        var saved = registrations.get(actor, key);
        model.addAttribute("page", pages.change(RegistrationForm.of(saved), meta(saved), null));
        return FORM;
    }

    @PostMapping("/{key}/ret")
    String change(
            Actor actor,
            @PathVariable String key,
            @ModelAttribute RegistrationForm form,
            Model model,
            RedirectAttributes next) {
        var saved = registrations.get(actor, key);
        try {
            var version = form.version() == null ? -1 : form.version();
            registrations.change(actor, key, version, form.toRegistration());
            next.addFlashAttribute("told", words.of("vejledninger.rettet"));
            return TODAY;
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.change(form, meta(saved), refused));
            return FORM;
        }
    }

    private String meta(Consultation saved) {
        return words.timeOf(saved);
    }

    @PostMapping("/{key}/slet")
    String remove(Actor actor, @PathVariable String key, RedirectAttributes next) {
        registrations.remove(actor, key);
        next.addFlashAttribute("told", words.of("vejledninger.slettet"));
        return TODAY;
    }

    /** Too late, it can still be changed from the list. */
    @PostMapping("/{key}/fortryd")
    String undo(Actor advisor, @PathVariable String key, RedirectAttributes next) {
        try {
            registrations.undo(advisor, key);
            return "redirect:/vejledning";
        } catch (Conflict tooLate) {
            next.addFlashAttribute("told", words.of("fejl." + tooLate.code()));
            return TODAY;
        }
    }
}
