package dk.virkwiki.material;

import dk.virkwiki.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose links are a collection to take home.
 *
 * @param article its text
 * @param licence on what terms it may be used, as its authors wrote it, or null
 * @param parts the articles it leads to, each once, in order; only what everybody may read
 */
public record Toolbox(Article article, @Nullable String licence, List<Article> parts) {
    public Toolbox {
        parts = List.copyOf(parts);
    }
}
