package dk.virkwiki.web.figures;

import dk.virkwiki.account.Actor;
import dk.virkwiki.figures.FigureTables;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.figures.FigurePages.Asked;
import dk.virkwiki.web.layout.FigureTabs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows figures and hands them out as files. */
@Controller
class FigureController {
    private final FigureTables figures;
    private final FigurePages pages;
    private final FigureCsv files;

    FigureController(FigureTables figures, FigurePages pages, FigureCsv files) {
        this.figures = figures;
        this.pages = pages;
        this.files = files;
    }

    /** Who belongs to no library sees the country. */
    @GetMapping(FigureTabs.LIBRARY)
    String library(Actor actor, @ModelAttribute FigureForm form, Model model) {
        if (!actor.isAnonymous() && actor.library() == null) {
            return "redirect:" + FigureTabs.COUNTRY;
        }
        return show(new Asked(actor, form, Scope.LIBRARY, figures.today()), model);
    }

    @GetMapping(FigureTabs.COUNTRY)
    String country(Actor actor, @ModelAttribute FigureForm form, Model model) {
        return show(new Asked(actor, form, Scope.COUNTRY, figures.today()), model);
    }

    private String show(Asked asked, Model model) {
        var question = asked.form().question(asked.scope(), asked.today());
        model.addAttribute("page", pages.page(asked, figures.figures(asked.actor(), question)));
        return "figures/tal";
    }

    @GetMapping(FigureTabs.LIBRARY + ".csv")
    void libraryFile(Actor actor, @ModelAttribute FigureForm form, HttpServletResponse response)
            throws IOException {
        send(new Asked(actor, form, Scope.LIBRARY, figures.today()), response);
    }

    @GetMapping(FigureTabs.COUNTRY + ".csv")
    void countryFile(Actor actor, @ModelAttribute FigureForm form, HttpServletResponse response)
            throws IOException {
        send(new Asked(actor, form, Scope.COUNTRY, figures.today()), response);
    }

    private void send(Asked asked, HttpServletResponse response) throws IOException {
        var question = asked.form().question(asked.scope(), asked.today());
        files.write(asked, figures.figures(asked.actor(), question), response);
    }
}
