package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.media.FileCare;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editors' list of files, and taking one away in two steps. */
@Controller
class FilesController {
    private static final String DELETE = "media/slet";

    private final FileCare care;
    private final FilePages pages;
    private final Reasons reasons;

    FilesController(FileCare care, FilePages pages, Reasons reasons) {
        this.care = care;
        this.pages = pages;
        this.reasons = reasons;
    }

    @GetMapping("/filer")
    String list(
            Actor actor,
            @RequestParam(name = "slags", defaultValue = "") String kind,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", pages.list(actor, kind, page));
        return "media/filer";
    }

    @GetMapping("/filer/{name}/om")
    String about(Actor actor, @PathVariable String name, Model model) {
        model.addAttribute("page", pages.about(actor, name, "", null));
        return "media/om";
    }

    @GetMapping("/filer/{name}/slet")
    String ask(Actor actor, @PathVariable String name, Model model) {
        model.addAttribute("page", pages.about(actor, name, "", null));
        return DELETE;
    }

    /** A reason is asked for only while some text shows the file. */
    @PostMapping("/filer/{name}/slet")
    ModelAndView remove(
            Actor actor,
            @PathVariable String name,
            @RequestParam(name = "grund", required = false) @Nullable String reason) {
        try {
            if (reason == null) {
                care.remove(actor, name);
            } else {
                care.removeInHaste(actor, name, reason);
            }
            return new ModelAndView("redirect:/filer");
        } catch (Invalid | Conflict refused) {
            return refused(actor, name, reason == null ? "" : reason, refused);
        }
    }

    private ModelAndView refused(Actor actor, String name, String reason, WikiFailure why) {
        var page = pages.about(actor, name, reason, reasons.of(why));
        var status = why instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
        return new ModelAndView(DELETE, java.util.Map.of("page", page), status);
    }
}
