package dk.virkwiki.journey;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import java.util.Map;

/**
 * A journey as a reader finds it.
 *
 * @param article its text
 * @param journey its phases, as the reader may see them
 * @param kinds types of the articles its tasks lead to, by the slug a task names
 */
public record Edition(Article article, Journey journey, Map<String, ArticleType> kinds) {
    public Edition {
        kinds = Map.copyOf(kinds);
    }
}
