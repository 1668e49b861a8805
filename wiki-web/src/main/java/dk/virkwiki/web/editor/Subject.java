package dk.virkwiki.web.editor;

import dk.virkwiki.article.Article;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is written about: an article, or one that is not there yet.
 *
 * @param article the article, or null for a new one
 * @param id the article's id; for a new one the draft's
 */
record Subject(@Nullable Article article, String id) {
    static Subject of(Article article) {
        return new Subject(article, article.id());
    }

    /** An article that is not there yet. */
    static Subject fresh(String draftId) {
        return new Subject(null, draftId);
    }

    /**
     * The part of the file that an address asks for; the friendly form unless it says otherwise.
     */
    static @Nullable String part(@Nullable String section, @Nullable String view) {
        if ("kilde".equals(view)) {
            return null;
        }
        return section == null || section.isBlank() ? EditorParts.FIELDS : section;
    }

    boolean isNew() {
        return article == null;
    }

    /** Number of the article's version now; 0 for a new one. */
    int number() {
        return article == null ? 0 : article.number();
    }

    /** Where the editor stands. */
    String address() {
        return article == null ? "/foreslaa/" + id : "/artikler/" + article.slug() + "/foreslaa";
    }

    /** Where the draft is saved while typing. */
    String draftAddress() {
        return article == null
                ? "/foreslaa/" + id + "/kladde"
                : "/artikler/" + article.slug() + "/kladde";
    }

    /** The editor with a sent proposal in it. */
    String address(@Nullable String proposal) {
        if (proposal == null) {
            return address();
        }
        return address() + "?forslag=" + proposal;
    }

    Article require() {
        return Objects.requireNonNull(article);
    }
}
