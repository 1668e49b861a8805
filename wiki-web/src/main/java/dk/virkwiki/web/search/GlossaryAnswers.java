package dk.virkwiki.web.search;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Term;
import dk.virkwiki.term.Terms;
import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.OldWordLines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the glossary knows of the words searched for. */
@Component
class GlossaryAnswers {
    private final Terms terms;
    private final OldWordLines oldWords;

    GlossaryAnswers(Terms terms, OldWordLines oldWords) {
        this.terms = terms;
        this.oldWords = oldWords;
    }

    /**
     * What is told above the results.
     *
     * @param old of a word for what is no more, or null
     * @param address of the word that is explained beside what is found, or null; what is told of
     *     an old word is enough
     */
    record Told(@Nullable OldWordLine old, @Nullable String address) {}

    Told of(Audience reader, String search) {
        var old = oldWords.searchedFor(reader, search);
        return old != null
                ? new Told(old, null)
                : new Told(null, terms.asked(reader, search).map(Term::slug).orElse(null));
    }
}
