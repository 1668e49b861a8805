package dk.virkwiki.markdown;

import java.util.List;

/**
 * Where a text leads, advisor blocks included.
 *
 * @param articles links to articles and self-services, in order
 * @param addresses web addresses on other sites, in order
 */
public record MarkdownLinks(List<MarkdownLink> articles, List<String> addresses) {
    public MarkdownLinks {
        articles = List.copyOf(articles);
        addresses = List.copyOf(addresses);
    }
}
