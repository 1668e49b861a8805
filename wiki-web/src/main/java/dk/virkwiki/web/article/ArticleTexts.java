package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.markdown.MarkdownView.Part;
import dk.virkwiki.web.layout.TermHelp;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads an article's text as it stands on its page, with its hard words explained. */
@Component
class ArticleTexts {
    private final ArticleLinks links;
    private final TermHelp help;

    ArticleTexts(ArticleLinks links, TermHelp help) {
        this.links = links;
        this.help = help;
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
}
