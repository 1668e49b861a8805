package dk.virkwiki.consultation;

import dk.virkwiki.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article on the trace of an open consultation.
 *
 * @param articleId the article's id
 * @param address its address when it was opened
 * @param title its title when it was opened
 * @param causes codes of the causes it helps with
 * @param solved whether the advisor said that it solved the matter
 * @param ending the result that was reached last when it is a wizard, or null
 */
public record OpenedArticle(
        String articleId,
        String address,
        String title,
        List<String> causes,
        boolean solved,
        @Nullable WizardEnding ending) {
    public OpenedArticle {
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    static OpenedArticle of(Article article, @Nullable WizardEnding ending) {
        var metadata = article.metadata();
        return new OpenedArticle(
                article.id(),
                metadata.address(),
                metadata.title(),
                metadata.tags().causes(),
                false,
                ending);
    }

    OpenedArticle withSolved(boolean now) {
        return new OpenedArticle(articleId, address, title, causes, now, ending);
    }

    /** The same article opened once more: what is known of it stays. */
    OpenedArticle again(OpenedArticle now) {
        var last = now.ending == null ? ending : now.ending;
        return new OpenedArticle(articleId, now.address, now.title, now.causes, solved, last);
    }
}
