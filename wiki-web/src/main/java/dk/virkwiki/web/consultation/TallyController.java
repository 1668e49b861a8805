package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.consultation.RegistrationLists;
import dk.virkwiki.consultation.Tallies;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.consultation.TallyPage.Cell;
import dk.virkwiki.web.consultation.TallyPage.Days;
import dk.virkwiki.web.consultation.TallyPage.Group;
import dk.virkwiki.web.consultation.TallyPage.Row;
import dk.virkwiki.web.layout.Reasons;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several consultations at once: after a busy day, or from strokes on paper. */
@Controller
@RequestMapping("/vejledninger/flere")
class TallyController {
    private static final String FORM = "consultation/flere";

    private final Tallies tallies;
    private final RegistrationLists lists;
    private final ConsultationWords words;
    private final Reasons reasons;

    TallyController(
            Tallies tallies, RegistrationLists lists, ConsultationWords words, Reasons reasons) {
        this.tallies = tallies;
        this.lists = lists;
        this.words = words;
        this.reasons = reasons;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var blank = Map.of("noegle", UUID.randomUUID().toString(), "dag", today());
        model.addAttribute("page", page(actor, new TallyForm(blank), null));
        return FORM;
    }

    @PostMapping
    String save(
            Actor actor,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes next) {
        var form = new TallyForm(sent);
        try {
            int times = 0;
            for (var entry : form.entries()) {
                times += tallies.enter(actor, entry.tally(), entry.each()).times();
            }
            next.addFlashAttribute("told", words.of("vejledninger.flere.gemt", times));
            return "redirect:/vejledninger";
        } catch (Invalid | Conflict refused) {
            model.addAttribute("page", page(actor, form, reasons.of(refused)));
            return FORM;
        }
    }

    private TallyPage page(Actor actor, TallyForm form, @Nullable String error) {
        if (!tallies.mayEnter(actor)) {
            throw new NotAllowed("vejledning-kun-vejledere");
        }
        var choices = words.choices();
        return new TallyPage(
                form.field("noegle"),
                new Days(form.field("dag"), tallies.firstDay().toString(), today()),
                tallies.choosesLibrary(actor)
                        ? lists.libraries().stream().map(Code::name).toList()
                        : List.of(),
                form.field("bibliotek"),
                choices.channels(),
                form.field("kanal"),
                choices.causes().stream().map(g -> group(g, choices.outcomes(), form)).toList(),
                error);
    }

    private String today() {
        return tallies.today().toString();
    }

    private static Group group(
            ChoicesJson.Group group, List<ChoicesJson.OutcomeChoice> outcomes, TallyForm form) {
        return new Group(
                group.name(),
                group.causes().stream()
                        .map(cause -> row(cause.code(), cause.name(), outcomes, form))
                        .toList());
    }

    private static Row row(
            String code, String name, List<ChoicesJson.OutcomeChoice> outcomes, TallyForm form) {
        return new Row(
                code,
                name,
                outcomes.stream()
                        .map(
                                one ->
                                        new Cell(
                                                "antal." + code + "." + one.code(),
                                                one.name(),
                                                form.number(code, one.code())))
                        .toList());
    }
}
