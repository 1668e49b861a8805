package dk.virkwiki.search.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.material.Aids;
import java.util.ArrayList;
import java.util.List;

/** What people call a kind of page, and the ways it can be had: »quiz«, »plakat«, »tegnsprog«. */
final class TypeWords {
    private TypeWords() {}

    /** The words for this article's kind; none for what is simply a page to read. */
    static List<String> of(Article article) {
        var words = new ArrayList<>(of(article.metadata().type()));
        var aids = Aids.in(article.source());
        if (aids.signLanguage() != null) {
            words.add("tegnsprog");
        }
        if (aids.voiceOver() != null) {
            words.addAll(List.of("lydfil", "læst op"));
        }
        return words;
    }

    private static List<String> of(ArticleType type) {
        return switch (type) {
            case VIDEO -> List.of("film", "video", "videovejledning");
            case FOLDER -> List.of("folder", "pjece", "plakat", "brochure");
            case COURSE -> List.of("kursus", "quiz", "test", "undervisning");
            case PRACTICE -> List.of("øvelse", "øve", "prøve", "træne", "øvemiljø");
            case WIZARD -> List.of("svarguide", "wizard");
            case JOURNEY -> List.of("brugerrejse", "rejse", "tjekliste");
            case GUIDE, CASE, TERM, NEWS, LOCAL, PAGE, PERSONA -> List.of();
        };
    }
}
