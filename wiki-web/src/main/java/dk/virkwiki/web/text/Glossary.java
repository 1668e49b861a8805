package dk.virkwiki.web.text;

import dk.virkwiki.hint.Term;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Terms;
import java.util.List;
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
        return terms.all(Audience.PUBLIC).stream()
                .map(term -> new Term(term.slug(), term.official(), term.plain()))
                .toList();
    }
}
