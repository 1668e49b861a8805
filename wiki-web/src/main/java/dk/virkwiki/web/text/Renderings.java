package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import org.springframework.stereotype.Component;

/**
 * Renders article files for those who write and review them: as an audience sees them, with links
 * to what both it and the person may read. Advisors see the answers of quizzes here.
 */
@Component
public class Renderings {
    private final ArticleLinks links;

    Renderings(ArticleLinks links) {
        this.links = links;
    }

    /**
     * A text as one audience sees it.
     *
     * @param html safe HTML
     * @param hidden whether advisor-only text was left out
     */
    public record Rendering(String html, boolean hidden) {}

    /** The text of a whole file, front matter left out. */
    public Rendering render(Actor reader, String source, Audience audience) {
        var shown = audience(reader, audience);
        return new Rendering(
                html(reader, source, shown),
                shown == Audience.PUBLIC && hasAdvisorText(ArticleFile.bodyOf(source)));
    }

    /** Safe HTML of a whole file as the audience sees it. */
    String html(Actor reader, String source, Audience audience) {
        var body = ArticleFile.bodyOf(source);
        var shown = audience(reader, audience);
        var as = shown == Audience.PUBLIC ? Actor.anonymous() : reader;
        return shown == Audience.PUBLIC
                ? Markdown.read(body, shown, links.of(as, body)).html()
                : Markdown.draft(body, shown, links.of(as, body)).html();
    }

    /** The wanted audience, as far as the reader belongs to it. */
    private static Audience audience(Actor reader, Audience wanted) {
        return reader.audience().maySee(wanted) ? wanted : Audience.PUBLIC;
    }

    private static boolean hasAdvisorText(String body) {
        return Markdown.read(body, Audience.ADVISOR, WikiLinks.none()).sections().stream()
                .anyMatch(section -> section.audience() == Audience.ADVISOR);
    }
}
