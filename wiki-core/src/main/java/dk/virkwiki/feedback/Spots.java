package dk.virkwiki.feedback;

import dk.virkwiki.article.Article;
import dk.virkwiki.feedback.Feedback.Place;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a reader points at in the text as readers get it. Only what really stands there is
 * kept, so that marked words cannot carry anything else in.
 */
final class Spots {
    /** An anchor that can be a key in a stored counter. */
    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9][a-z0-9_-]*");

    private Spots() {}

    static Place in(Article article, Spot spot) {
        if (spot.section().isEmpty() && spot.words().isEmpty()) {
            return Place.WHOLE;
        }
        var text = read(article);
        var words = holds(text, spot.words()) ? spot.words() : "";
        return places(text).stream()
                .filter(place -> place.section().equals(spot.section()))
                .findFirst()
                .map(place -> new Place(place.section(), place.heading(), words))
                .orElse(new Place("", "", words));
    }

    static List<Place> sections(Article article) {
        return places(read(article));
    }

    private static MarkdownView read(Article article) {
        return Markdown.read(article.body(), Audience.PUBLIC, WikiLinks.none());
    }

    private static List<Place> places(MarkdownView text) {
        return text.parts().stream()
                .filter(part -> ANCHOR.matcher(part.headingId()).matches())
                .map(part -> new Place(part.headingId(), part.heading(), ""))
                .toList();
    }

    /** White space is told differently by browsers; the letters count. */
    private static boolean holds(MarkdownView text, String words) {
        var all =
                text.sections().stream()
                        .map(section -> section.heading() + section.text())
                        .collect(Collectors.joining());
        return letters(all).contains(letters(words));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00AD\\u200B]+", "");
    }
}
