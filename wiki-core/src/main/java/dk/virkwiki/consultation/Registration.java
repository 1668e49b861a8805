package dk.virkwiki.consultation;

import dk.virkwiki.shared.Invalid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor registers of a consultation.
 *
 * @param causes codes of {@code causes.yml}, at least one, each once
 * @param articles those that were opened, each once
 * @param missing something was missing in the wiki, or null
 */
public record Registration(
        List<String> causes,
        Result result,
        Circumstances circumstances,
        List<UsedArticle> articles,
        @Nullable Missing missing) {
    /** Most causes of one consultation. */
    public static final int MAX_CAUSES = 8;

    /** Most articles of one consultation. */
    public static final int MAX_ARTICLES = 50;

    public Registration {
        causes = List.copyOf(new LinkedHashSet<>(causes));
        articles = articles == null ? List.of() : once(articles);
        if (causes.isEmpty()) {
            throw new Invalid("vejledning-uden-aarsag");
        }
        if (causes.size() > MAX_CAUSES) {
            throw new Invalid("vejledning-for-mange-aarsager", MAX_CAUSES);
        }
    }

    /** Causes and outcome alone. */
    public static Registration of(List<String> causes, Result result) {
        return new Registration(causes, result, Circumstances.unknown(), List.of(), null);
    }

    private static List<UsedArticle> once(List<UsedArticle> articles) {
        var byId = new LinkedHashMap<String, UsedArticle>();
        for (var article : articles) {
            byId.merge(
                    article.articleId(),
                    article,
                    (one, same) -> new UsedArticle(one.articleId(), one.solved() || same.solved()));
        }
        var all = new ArrayList<>(byId.values());
        return List.copyOf(all.subList(0, Math.min(all.size(), MAX_ARTICLES)));
    }
}
