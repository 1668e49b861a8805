package dk.virkwiki.web.layout;

import dk.virkwiki.article.ArticleType;
import org.springframework.stereotype.Component;

/** What the screen calls the kinds of article. */
@Component
public class TypeNames {
    private final Words words;

    TypeNames(Words words) {
        this.words = words;
    }

    /** One of them: »Guide«. */
    public String one(ArticleType type) {
        return words.of("type." + type.code());
    }

    /** Several of them: »Guider«. */
    public String several(ArticleType type) {
        return words.of("type." + type.code() + ".flere");
    }
}
