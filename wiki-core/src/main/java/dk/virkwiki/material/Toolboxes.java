package dk.virkwiki.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.shared.Audience;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door to toolboxes. */
@Service
public class Toolboxes {
    /** Most parts of a toolbox; what comes after them is on its page only. */
    public static final int MOST = 60;

    private final Articles articles;
    private final ArticleLinks links;

    Toolboxes(Articles articles, ArticleLinks links) {
        this.articles = articles;
        this.links = links;
    }

    /** The toolbox that this article is, if it is one. */
    public Optional<Toolbox> of(Article article) {
        if (!Material.isToolbox(article.source())) {
            return Optional.empty();
        }
        var keys = ArticleFile.ownKeys(article.source(), Material.TOOLBOX);
        var everybody = Actor.anonymous();
        var body = article.body();
        var text = Markdown.read(body, Audience.PUBLIC, links.of(everybody, body));
        var parts = new LinkedHashMap<String, Article>();
        text.wikiLinks().stream()
                .filter(slug -> !slug.equals(article.slug()))
                .limit(MOST)
                .flatMap(slug -> articles.find(everybody, slug).stream())
                .forEach(part -> parts.putIfAbsent(part.id(), part));
        return Optional.of(
                new Toolbox(
                        article,
                        keys.text("licence").orElse(null),
                        parts.values().stream().toList()));
    }
}
