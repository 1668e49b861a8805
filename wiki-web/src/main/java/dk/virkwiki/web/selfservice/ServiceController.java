package dk.virkwiki.web.selfservice;

import dk.virkwiki.account.Actor;
import dk.virkwiki.selfservice.SelfService;
import dk.virkwiki.selfservice.SelfServices;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of self-services. */
@Controller
@RequestMapping("/selvbetjening")
class ServiceController {
    private static final String FORM = "selfservice/ret";

    private final SelfServices services;
    private final ServicePages pages;

    ServiceController(SelfServices services, ServicePages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("page", pages.list(actor));
        return "selfservice/selvbetjening";
    }

    @GetMapping("/{code}/ret")
    String edit(Actor actor, @PathVariable String code, Model model) {
        var service = requireMayChange(actor, services.get(code));
        var form = ServiceForm.of(service, services.number());
        model.addAttribute("page", pages.form(actor, service, form, null));
        return FORM;
    }

    @PostMapping("/{code}/ret")
    String save(
            Actor actor, @PathVariable String code, @ModelAttribute ServiceForm form, Model model) {
        var service = services.get(code);
        try {
            services.change(actor, form.number(), form.toService(code, service.authority()));
            return "redirect:/selvbetjening#" + code;
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.form(actor, service, form, refused));
            return FORM;
        }
    }

    @GetMapping("/ny")
    String make(Actor actor, Model model) {
        var form = ServiceForm.empty(services.number());
        model.addAttribute("page", pages.newForm(authority(actor), form, null));
        return FORM;
    }

    @PostMapping("/ny")
    String add(Actor actor, @ModelAttribute ServiceForm form, Model model) {
        var authority = authority(actor);
        try {
            var wanted = form.toService(ServiceForm.text(form.kode()), authority);
            services.add(actor, form.number(), wanted);
            return "redirect:/selvbetjening#" + wanted.code();
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", pages.newForm(authority, form, refused));
            return FORM;
        }
    }

    private SelfService requireMayChange(Actor actor, SelfService service) {
        if (!services.mayChange(actor, service)) {
            throw new NotAllowed("kun-ejeren-retter-selvbetjening");
        }
        return service;
    }

    private static String authority(Actor actor) {
        if (actor.authority() == null || !actor.editsFor(actor.authority())) {
            throw new NotAllowed("kun-ejeren-retter-selvbetjening");
        }
        return Objects.requireNonNull(actor.authority());
    }
}
