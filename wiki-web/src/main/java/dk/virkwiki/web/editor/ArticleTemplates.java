package dk.virkwiki.web.editor;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.HeaderEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new article begins with: one file for each type, with help in it. */
@Component
class ArticleTemplates {
    private static final String FOLDER = "/article-templates/";

    private final Map<ArticleType, String> templates = new EnumMap<>(ArticleType.class);

    ArticleTemplates() {
        for (var type : ArticleType.values()) {
            templates.put(type, read(type));
        }
    }

    private static String read(ArticleType type) {
        var path = FOLDER + type.code() + ".md";
        try (var in = ArticleTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no template " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first text of an article.
     *
     * @param title may be empty
     * @param owner code of the authority that is to answer for it, or null
     */
    String of(ArticleType type, String title, @Nullable String owner) {
        var file = templates.getOrDefault(type, "");
        var titled = HeaderEdit.set(file, "title", title.strip());
        return HeaderEdit.set(titled, "owner", owner);
    }
}
