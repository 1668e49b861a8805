package dk.virkwiki.consultation;

import java.util.List;

/**
 * An article on the trace of an open consultation.
 *
 * @param articleId the article's id
 * @param slug its address when it was opened
 * @param title its title when it was opened
 * @param causes codes of the causes it helps with
 * @param solved whether the advisor said that it solved the matter
 */
public record OpenedArticle(
        String articleId, String slug, String title, List<String> causes, boolean solved) {
    public OpenedArticle {
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    OpenedArticle withSolved(boolean now) {
        return new OpenedArticle(articleId, slug, title, causes, now);
    }
}
