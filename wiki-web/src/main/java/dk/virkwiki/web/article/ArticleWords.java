package dk.virkwiki.web.article;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Term;
import dk.virkwiki.term.Terms;
import dk.virkwiki.web.article.ArticlePage.WordCard;
import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.OldWordLines;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of an article's words: the one it explains, and those for what is no more. */
@Component
class ArticleWords {
    private final Terms terms;
    private final OldWords oldWords;
    private final OldWordLines lines;

    ArticleWords(Terms terms, OldWords oldWords, OldWordLines lines) {
        this.terms = terms;
        this.oldWords = oldWords;
        this.lines = lines;
    }

    /** The word the article explains, or null for other articles and those not published. */
    @Nullable WordCard explained(Audience reader, Article article) {
        return article.metadata().type() != ArticleType.TERM
                ? null
                : terms.find(reader, article.slug())
                        .map(term -> new WordCard(term.official(), term.plain(), others(term)))
                        .orElse(null);
    }

    /** Other words for it; other spellings are for search alone. */
    private static List<String> others(Term term) {
        var official = letters(term.official());
        return term.ways().alsoWritten().stream()
                .filter(word -> !letters(word).equals(official))
                .toList();
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Those its readers should not take for what is there today. */
    List<OldWordLine> old(Audience reader, Article article) {
        if (article.metadata().type() == ArticleType.TERM) {
            return terms.oldWord(reader, article.slug()).stream().map(lines::of).toList();
        }
        return oldWords.in(reader, article).stream().map(lines::of).toList();
    }
}
