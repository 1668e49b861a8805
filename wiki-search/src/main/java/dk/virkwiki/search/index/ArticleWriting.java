package dk.virkwiki.search.index;

import dk.virkwiki.article.Article;
import dk.virkwiki.search.document.CardFields;
import dk.virkwiki.search.document.DocumentMaker;
import dk.virkwiki.search.text.ArticleText;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts articles into a generation of the index, and takes them out. */
final class ArticleWriting {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleWriting.class);

    private final Function<Article, ArticleText> reader;

    /**
     * @param reader gives an article's text as each audience may see it
     */
    ArticleWriting(Function<Article, ArticleText> reader) {
        this.reader = reader;
    }

    /** Writes articles as they now stand; those that no reader sees are taken out. */
    void write(Generation generation, DocumentMaker maker, Collection<Article> articles)
            throws IOException {
        for (var article : articles) {
            if (!article.isReadableBy(Audience.ADVISOR)) {
                remove(generation, article.id());
            }
        }
        List<ArticleText> texts =
                articles.stream()
                        .filter(article -> article.isReadableBy(Audience.ADVISOR))
                        .map(reader)
                        .toList();
        maker.make(texts, made -> write(generation, made));
    }

    /** A text that the index refuses is left out; the others must not wait for it. */
    private static void write(Generation generation, DocumentMaker.Made made) throws IOException {
        try {
            generation.writer().updateDocument(idTerm(made.articleId()), made.document());
        } catch (IllegalArgumentException e) {
            LOG.warn("Article {} cannot be indexed: {}", made.articleId(), e.getMessage());
            remove(generation, made.articleId());
        }
    }

    static void remove(Generation generation, String articleId) throws IOException {
        generation.writer().deleteDocuments(idTerm(articleId));
    }

    /** Those whose revision is not the one that is written. */
    static List<Article> newer(IndexSearcher searcher, List<Article> articles) throws IOException {
        var newer = new ArrayList<Article>();
        for (var article : articles) {
            if (number(searcher, article.id()) != article.number()) {
                newer.add(article);
            }
        }
        return newer;
    }

    /** The revision the index holds of an article; 0 when it holds none. */
    private static int number(IndexSearcher searcher, String articleId) throws IOException {
        var found = searcher.search(new TermQuery(idTerm(articleId)), 1);
        if (found.scoreDocs.length == 0) {
            return 0;
        }
        var document =
                searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(CardFields.NUMBER));
        return document.getField(CardFields.NUMBER).numericValue().intValue();
    }

    private static Term idTerm(String articleId) {
        return new Term(CardFields.ID, articleId);
    }
}
