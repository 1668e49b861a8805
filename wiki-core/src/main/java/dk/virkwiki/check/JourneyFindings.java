package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.journey.Flaw;

/** What is told of a flaw in a journey. */
final class JourneyFindings {
    private JourneyFindings() {}

    /**
     * A phase that only explains, and a task that comes again, may be meant; an article that is not
     * there yet may be published together with the journey.
     */
    static Finding of(Flaw flaw, ArticleFile file) {
        int line =
                flaw.line() == 0
                        ? file.keyLines().getOrDefault("sidebar", 1)
                        : flaw.line() + file.bodyLine() - 1;
        return switch (flaw.kind()) {
            case EMPTY_PHASE, DUPLICATE, UNKNOWN_ARTICLE, DRAFT, CLOSED_SERVICE ->
                    amber(Subject.JOURNEY, code(flaw), line, flaw.detail());
            default -> red(Subject.JOURNEY, code(flaw), line, flaw.detail());
        };
    }

    private static String code(Flaw flaw) {
        return switch (flaw.kind()) {
            case NO_TASKS -> "rejse-uden-opgaver";
            case TOO_MANY_PHASES -> "rejse-for-mange-faser";
            case TOO_MANY_TASKS -> "rejse-for-mange-opgaver";
            case EMPTY_PHASE -> "rejse-tom-fase";
            case NO_WORDS -> "rejse-opgave-uden-tekst";
            case DUPLICATE -> "rejse-opgave-to-gange";
            case UNKNOWN_ARTICLE -> "rejse-artikel-ukendt";
            case DRAFT -> "rejse-artikel-kladde";
            case WITHDRAWN -> "rejse-artikel-trukket";
            case HIDDEN -> "rejse-artikel-skjult";
            case UNKNOWN_SERVICE -> "rejse-selvbetjening-ukendt";
            case CLOSED_SERVICE -> "rejse-selvbetjening-lukket";
            case UNKNOWN_TYPE -> "rejse-type-ukendt";
            case UNKNOWN_SIDEBAR -> "rejse-sidebar";
        };
    }
}
