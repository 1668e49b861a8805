package dk.virkwiki.web.figures;

import dk.virkwiki.account.Actor;
import dk.virkwiki.figures.FigureTables;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.figures.FigurePages.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for programs: the same numbers as the pages. */
@RestController
class FigureApi {
    private final FigureTables figures;
    private final FigureWords words;

    FigureApi(FigureTables figures, FigureWords words) {
        this.figures = figures;
        this.words = words;
    }

    /**
     * @param area {@code landet} for the country, else one's own library
     */
    @GetMapping("/api/tal")
    FigureJson figures(
            Actor actor,
            @RequestParam(name = "omraade", required = false) @Nullable String area,
            @ModelAttribute FigureForm form) {
        var scope = "landet".equals(area) ? Scope.COUNTRY : Scope.LIBRARY;
        var asked = new Asked(actor, form, scope, figures.today());
        var answer = figures.figures(actor, form.question(scope, asked.today()));
        var before = answer.before();
        var division = asked.division();
        return FigureJson.of(
                asked,
                FigureJson.part(answer.now(), line -> words.row(division, line.code())),
                before == null
                        ? null
                        : FigureJson.part(before, line -> words.row(division, line.code())));
    }
}
