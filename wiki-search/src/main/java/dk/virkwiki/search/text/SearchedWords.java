package dk.virkwiki.search.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.term.Terms;
import java.util.List;
import java.util.stream.Stream;

/** The words an article is found by that do not stand in its text. */
public final class SearchedWords {
    private SearchedWords() {}

    /** Its synonyms; of a term also the other ways of writing it. */
    public static List<String> of(Article article) {
        var metadata = article.metadata();
        var synonyms = metadata.tags().synonyms();
        return metadata.type() == ArticleType.TERM
                ? Stream.concat(synonyms.stream(), Terms.writtenIn(article.source()).stream())
                        .distinct()
                        .toList()
                : synonyms;
    }
}
