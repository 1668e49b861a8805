package dk.virkwiki.web.competence;

import dk.virkwiki.account.Actor;
import dk.virkwiki.competence.Competences;
import dk.virkwiki.competence.Mastery;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks advisors what they can do, and says at once where to learn the rest. */
@Controller
class CompetenceController {
    private static final String PLAN = "redirect:/kurser/kompetencer";

    private final Competences competences;
    private final CompetencePages pages;

    CompetenceController(Competences competences, CompetencePages pages) {
        this.competences = competences;
        this.pages = pages;
    }

    @GetMapping("/kurser/kompetencer")
    String show(Actor actor, Model model) {
        model.addAttribute("page", pages.of(actor));
        return "competence/kompetencer";
    }

    @PostMapping("/kurser/kompetencer")
    String assess(Actor actor, @RequestParam Map<String, String> form) {
        var answers = new HashMap<String, Mastery>();
        form.forEach(
                (name, value) -> {
                    var mastery = CompetencePages.ANSWERS.get(value);
                    if (mastery != null && name.startsWith(CompetencePages.FIELD)) {
                        answers.put(name.substring(CompetencePages.FIELD.length()), mastery);
                    }
                });
        competences.assess(actor, answers);
        return PLAN;
    }

    @PostMapping("/kurser/kompetencer/slet")
    String forget(Actor actor) {
        competences.forget(actor);
        return PLAN;
    }
}
