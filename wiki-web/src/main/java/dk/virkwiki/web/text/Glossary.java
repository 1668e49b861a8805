package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.hint.Term;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Terms;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The words of the public glossary, as advice about texts knows them. */
@Component
class Glossary {
    private final Terms terms;

    Glossary(Terms terms) {
        this.terms = terms;
    }

    /** Every word with its explanation. */
    List<Term> terms() {
        return words(_ -> true);
    }

    /** Those that are not explained of themselves where a text of this type mentions them. */
    List<Term> unexplained(ArticleType type) {
        return words(term -> type == ArticleType.FOLDER || !term.ways().isHelped());
    }

    private List<Term> words(Predicate<dk.virkwiki.term.Term> wanted) {
        return terms.all(Audience.PUBLIC).stream()
                .filter(wanted)
                .map(term -> new Term(term.slug(), term.official(), term.plain()))
                .toList();
    }
}
