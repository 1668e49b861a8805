package dk.virkwiki.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Something that is read out of the articles' texts and stored beside them, such as where they link
 * to. The articles are the truth: it can be made anew from them at any time.
 *
 * @param <T> what is stored for one article
 */
public interface ArticleProjection<T> {
    /** What it is called in the log. */
    String name();

    /** Whether nothing is stored yet, so that all articles are to be read. */
    boolean isEmpty();

    /** What is stored for these articles, by id. */
    Map<String, T> stored(Collection<String> articleIds);

    /** The revision of the article that it was read from. */
    int number(T stored);

    /**
     * Reads these articles and stores what they hold in place of what was there.
     *
     * @param before what was stored for them; empty when everything is made anew
     */
    void take(List<Article> articles, Map<String, T> before);
}
