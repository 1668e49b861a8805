package dk.virkwiki.practice;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ArticleLinks;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door to practice pages: those that people go through. Nothing of it is kept. */
@Service
public class Practices {
    private final Articles articles;
    private final ArticleLinks links;

    Practices(Articles articles, ArticleLinks links) {
        this.articles = articles;
        this.links = links;
    }

    /** The exercise at this address, if there is one that this person may read. */
    public Optional<PracticeEdition> find(Actor reader, String slug) {
        return articles.find(reader, slug)
                .filter(article -> article.metadata().type() == ArticleType.PRACTICE)
                .map(article -> edition(reader, article));
    }

    private PracticeEdition edition(Actor reader, Article article) {
        var body = ArticleFile.bodyOf(article.source());
        var practice = Practice.read(body, reader.audience(), links.of(reader, body));
        return new PracticeEdition(article, practice);
    }
}
