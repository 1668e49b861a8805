package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.consultation.ConsultationPage.Open;
import dk.virkwiki.web.consultation.ConsultationPage.Opened;
import dk.virkwiki.web.consultation.ConsultationPage.Searched;
import dk.virkwiki.web.layout.Address;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open consultation and its registering, for browsers without scripts. */
@Controller
@RequestMapping("/vejledning")
class ConsultationController {
    private static final String FORM = "consultation/registrer";

    private final Consultations consultations;
    private final Registrations registrations;
    private final RegisterPages pages;
    private final ConsultationWords words;

    ConsultationController(
            Consultations consultations,
            Registrations registrations,
            RegisterPages pages,
            ConsultationWords words) {
        this.consultations = consultations;
        this.registrations = registrations;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String show(Actor advisor, Model model) {
        requireAdvisor(advisor);
        var open = consultations.current(advisor).map(this::open).orElse(null);
        model.addAttribute("page", new ConsultationPage(open));
        return "consultation/vejledning";
    }

    @PostMapping("/{act}")
    String act(
            Actor advisor,
            @PathVariable String act,
            @RequestParam(name = "artikel", defaultValue = "") String article,
            @RequestHeader(name = "Referer", required = false) @Nullable String from) {
        var wanted = ConsultationAct.of(act);
        wanted.perform(consultations, advisor, article);
        if (wanted == ConsultationAct.START) {
            // Often it is begun among the results of what was asked about first.
            Whence.searched(from).ifPresent(words -> consultations.searched(advisor, words));
        }
        return "redirect:" + Whence.of(from, "/vejledning");
    }

    @GetMapping("/registrer")
    String register(Actor advisor, Model model) {
        requireAdvisor(advisor);
        var open = consultations.current(advisor).orElse(null);
        var form =
                open == null
                        ? RegistrationForm.blank(UUID.randomUUID().toString())
                        : RegistrationForm.of(open, words.minutes(open));
        model.addAttribute("page", pages.fresh(advisor, open, form, null));
        return FORM;
    }

    @PostMapping("/registrer")
    String save(Actor advisor, @ModelAttribute RegistrationForm form, Model model) {
        try {
            var saved = registrations.register(advisor, form.key(), form.toRegistration());
            return "redirect:/vejledninger?gemt=" + saved.id();
        } catch (Invalid | Conflict refused) {
            var open = consultations.current(advisor).orElse(null);
            model.addAttribute("page", pages.fresh(advisor, open, form, refused));
            return FORM;
        }
    }

    private Open open(OpenConsultation open) {
        return new Open(
                words.course(open),
                open.watch().isPaused(),
                open.searches().reversed().stream()
                        .map(s -> new Searched(s, new Address("/soeg").with("q", s).text()))
                        .toList(),
                open.opened().stream()
                        .map(
                                one ->
                                        new Opened(
                                                one.articleId(),
                                                one.title(),
                                                one.address(),
                                                one.solved(),
                                                one.ending()))
                        .toList());
    }

    private void requireAdvisor(Actor actor) {
        if (!consultations.mayConsult(actor)) {
            throw new NotAllowed("vejledning-kun-vejledere");
        }
    }
}
