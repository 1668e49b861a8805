package dk.virkwiki.web.feedback;

import dk.virkwiki.feedback.Answer;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.security.Pace;
import dk.virkwiki.web.security.Pace.Act;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Takes readers' answers. Who they are is never asked, also when they are logged in; each step
 * carries what the next needs, so that nothing is remembered between them.
 */
@Controller
@RequestMapping("/artikler/{slug}/svar")
class AnswerController {
    private static final String VIEW = "feedback/svar";
    private static final String PAGE = "page";

    private final Feedbacks feedbacks;
    private final AnswerPages pages;
    private final Pace pace;

    AnswerController(Feedbacks feedbacks, AnswerPages pages, Pace pace) {
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.pace = pace;
    }

    @GetMapping
    String show(@PathVariable String slug, @ModelAttribute AnswerForm form, Model model) {
        var page = form.isAnswered() ? pages.write(slug, form) : pages.ask(slug);
        model.addAttribute(PAGE, page);
        return VIEW;
    }

    @GetMapping("/tak")
    String thank(@PathVariable String slug, Model model) {
        model.addAttribute(PAGE, pages.done(slug));
        return VIEW;
    }

    @PostMapping
    String answer(
            @PathVariable String slug,
            @ModelAttribute AnswerForm form,
            HttpServletRequest request,
            Model model) {
        if (form.isByProgram()) {
            return thanks(slug);
        }
        try {
            pace.require(Act.ANSWER, request);
            var answer = Answer.of(form.svar()).orElseThrow(() -> new Invalid("svar-ja-eller-nej"));
            var key = feedbacks.answer(slug, answer, form.spot());
            return "redirect:"
                    + new Address("/artikler/" + slug + "/svar")
                            .with("svar", answer.code())
                            .with("afsnit", form.section())
                            .with("noegle", key);
        } catch (Invalid refused) {
            model.addAttribute(PAGE, pages.refused(slug, form, refused));
            return VIEW;
        }
    }

    @PostMapping("/tekst")
    String write(
            @PathVariable String slug,
            @ModelAttribute AnswerForm form,
            HttpServletRequest request,
            Model model) {
        if (form.isByProgram()) {
            return thanks(slug);
        }
        try {
            var written = form.toFeedback();
            pace.require(Act.TEXT, request);
            feedbacks.write(slug, written);
            return thanks(slug);
        } catch (Invalid refused) {
            model.addAttribute(PAGE, pages.refused(slug, form, refused));
            return VIEW;
        }
    }

    private static String thanks(String slug) {
        return "redirect:/artikler/" + slug + "/svar/tak";
    }
}
