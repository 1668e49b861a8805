package dk.virkwiki.search.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.function.Function;

/**
 * An article with its words, as each audience may see them.
 *
 * @param article the article
 * @param publicText what everybody may read; empty for an advisor-only article
 * @param advisorText all of the text, the public parts included
 * @param names what the codes of the article are called
 */
public record ArticleText(
        Article article, List<Section> publicText, List<Section> advisorText, List<String> names) {
    public ArticleText {
        publicText =
                article.isReadableBy(Audience.PUBLIC)
                        ? publicText.stream().filter(s -> s.audience() == Audience.PUBLIC).toList()
                        : List.of();
        advisorText = List.copyOf(advisorText);
        names = List.copyOf(names);
    }

    /** Without names of codes. */
    public ArticleText(Article article, List<Section> publicText, List<Section> advisorText) {
        this(article, publicText, advisorText, List.of());
    }

    public ArticleText withNames(List<String> newNames) {
        return new ArticleText(article, publicText, advisorText, newNames);
    }

    /**
     * Reads the article's Markdown for each audience, so that each text is cut by itself.
     *
     * @param links the links as each audience may follow them
     */
    public static ArticleText of(Article article, Function<Audience, WikiLinks> links) {
        if (!article.isReadableBy(Audience.ADVISOR)) {
            return new ArticleText(article, List.of(), List.of());
        }
        var sections = Markdown.sections(article.body(), links);
        return new ArticleText(
                article,
                sections.getOrDefault(Audience.PUBLIC, List.of()),
                sections.getOrDefault(Audience.ADVISOR, List.of()));
    }

    /** Whether everybody may read the article, and reads the same. */
    public boolean isSameForAll() {
        return article.isReadableBy(Audience.PUBLIC) && publicText.equals(advisorText);
    }

    /** The text for this audience. */
    List<Section> sections(Audience audience) {
        return switch (audience) {
            case PUBLIC -> publicText;
            case ADVISOR -> advisorText;
        };
    }
}
