package dk.virkwiki.search.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.term.Terms;
import java.util.List;
import java.util.stream.Stream;

/** The words an article is found by that do not stand in its text. */
public final class SearchedWords {
    private SearchedWords() {}

    /** Its synonyms, what its kind is called; of a term also the other ways of writing it. */
    public static List<String> of(Article article) {
        var metadata = article.metadata();
        var more =
                metadata.type() == ArticleType.TERM
                        ? Terms.writtenIn(article.source())
                        : TypeWords.of(article);
        return Stream.concat(metadata.tags().synonyms().stream(), more.stream())
                .distinct()
                .toList();
    }
}
