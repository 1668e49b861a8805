package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.markdown.MarkdownView.Part;
import dk.virkwiki.web.article.ArticlePage.Answer;
import dk.virkwiki.web.layout.TermHelp;
import dk.virkwiki.web.text.ServiceWays;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Reads an article's text as it stands on its page, with its hard words explained. */
@Component
class ArticleTexts {
    private final ArticleLinks links;
    private final TermHelp help;
    private final ArticleWords words;
    private final ServiceWays services;

    ArticleTexts(ArticleLinks links, TermHelp help, ArticleWords words, ServiceWays services) {
        this.links = links;
        this.help = help;
        this.words = words;
        this.services = services;
    }

    MarkdownView read(Actor reader, Article article) {
        var body = article.body();
        var text = Markdown.read(body, reader.audience(), links.of(reader, body));
        var pieces =
                text.parts().stream()
                        .flatMap(part -> Stream.of(part.html(), part.script()))
                        .toList();
        var explained = help.explain(reader.audience(), article.metadata(), pieces);
        var parts = new ArrayList<Part>();
        for (var part : text.parts()) {
            parts.add(
                    new Part(part.headingId(), part.heading(), explained.next(), explained.next()));
        }
        return new MarkdownView(
                text.html(), parts, text.sections(), text.headings(), text.wikiLinks());
    }

    /**
     * What stands above the first heading.
     *
     * @param text as {@link #read} gave it
     * @param label word above it, or null
     */
    Answer answer(Actor reader, Article article, MarkdownView text, @Nullable String label) {
        var first = text.parts().isEmpty() ? null : text.parts().getFirst();
        var html = first == null ? "" : first.html().strip();
        return new Answer(
                label,
                html.isEmpty() ? summary(article.metadata()) : html,
                first == null ? "" : first.script(),
                words.explained(reader.audience(), article),
                words.old(reader.audience(), article),
                services.of(article.metadata().tags().selfServices()));
    }

    /** The summary stands in when an author begins with a heading. */
    private static String summary(ArticleMetadata metadata) {
        return metadata.summary().isEmpty()
                ? ""
                : "<p>" + HtmlUtils.htmlEscape(metadata.summary()) + "</p>";
    }
}
