package dk.virkwiki.link;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.shared.Audience;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the links out of an article's file. */
final class LinkReader {
    /** Most links of one article that are kept. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 1_000;

    private LinkReader() {}

    static ArticleLinkage read(Article article) {
        var metadata = article.metadata();
        var links = Markdown.links(article.body());
        Set<String> targets = new LinkedHashSet<>();
        links.articles().forEach(link -> targets.add(link.slug()));
        metadata.tags().selfServices().forEach(code -> targets.add(ServiceLinks.target(code)));
        targets.remove(metadata.slug());
        var open = publicTargets(article.body());
        return new ArticleLinkage(
                article.id(),
                article.number(),
                article.title(),
                metadata.type(),
                metadata.owner(),
                slugs(metadata),
                Reach.of(metadata),
                targets.stream().limit(MOST).toList(),
                links.articles().stream()
                        .map(MarkdownLink::slug)
                        .filter(slug -> !open.contains(slug))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                addresses(links.addresses(), metadata),
                List.of(),
                false);
    }

    /** What everybody sees a link to. */
    static Set<String> publicTargets(String body) {
        return Markdown.links(Markdown.source(body, Audience.PUBLIC)).articles().stream()
                .map(MarkdownLink::slug)
                .collect(Collectors.toSet());
    }

    private static List<String> slugs(ArticleMetadata metadata) {
        return Stream.concat(Stream.of(metadata.slug()), metadata.standing().formerSlugs().stream())
                .toList();
    }

    private static List<String> addresses(List<String> inText, ArticleMetadata metadata) {
        return Stream.concat(inText.stream(), metadata.freshness().sources().stream())
                .filter(a -> a.startsWith("https://") || a.startsWith("http://"))
                .filter(a -> a.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
