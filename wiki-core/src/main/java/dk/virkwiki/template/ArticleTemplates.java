package dk.virkwiki.template;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.HeaderEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new article begins with: one file for each type, with help in it. */
@Component
public class ArticleTemplates {
    private static final String FOLDER = "/article-templates/";

    private final Map<ArticleType, String> templates = new EnumMap<>(ArticleType.class);
    private final Map<ArticleType, Prompts> prompts = new EnumMap<>(ArticleType.class);

    public ArticleTemplates() {
        for (var type : ArticleType.values()) {
            var file = read(type);
            templates.put(type, file);
            prompts.put(type, Prompts.of(ArticleFile.bodyOf(file)));
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
    public String of(ArticleType type, String title, @Nullable String owner) {
        var file = templates.getOrDefault(type, "");
        var titled = HeaderEdit.set(file, "title", title.strip());
        return HeaderEdit.set(titled, "owner", owner);
    }

    /**
     * A sentence of the template that was meant to be written over.
     *
     * @param line of the file, from 1
     */
    public record Left(int line, String words) {}

    /** What its type's template asked for and still stands in a file, in the order of lines. */
    public List<Left> leftIn(String source) {
        var file = ArticleFile.read(source);
        var known = file.metadata() == null ? null : prompts.get(file.metadata().type());
        return known == null ? List.of() : known.in(file.body(), file.bodyLine());
    }
}
