package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.hint.Term;
import dk.virkwiki.search.ArticleLists;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of the public glossary, as the index has them. */
@Component
class Glossary {
    private static final Filters TERMS = new Filters(ArticleType.TERM.code(), null, null);
    private static final int PAGE = 200;
    private static final int MOST = 1_000;

    private final ArticleLists lists;

    Glossary(ArticleLists lists) {
        this.lists = lists;
    }

    /** Every word with its explanation; the first thousand of them. */
    List<Term> terms() {
        var terms = new ArrayList<Term>();
        for (int from = 0; from < MOST; from += PAGE) {
            var part = lists.byTitle(TERMS, null, Audience.PUBLIC, from, PAGE);
            part.articles().stream().map(Glossary::term).forEach(terms::add);
            if (from + PAGE >= part.total()) {
                break;
            }
        }
        return terms;
    }

    private static Term term(Hit.Summary article) {
        return new Term(article.slug(), article.title(), article.summary());
    }
}
