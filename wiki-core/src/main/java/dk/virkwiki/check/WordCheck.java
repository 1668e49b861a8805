package dk.virkwiki.check;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.oldword.OldWordUse;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.term.TermFlaw;
import dk.virkwiki.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at the words of a text: those it explains, and those for what is no more. */
@Component
class WordCheck implements FurtherCheck {
    private final Terms terms;
    private final OldWords oldWords;

    WordCheck(Terms terms, OldWords oldWords) {
        this.terms = terms;
        this.oldWords = oldWords;
    }

    @Override
    public List<Finding> of(String source) {
        var metadata = ArticleFile.read(source).metadata();
        if (metadata == null) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (metadata.type() == ArticleType.TERM) {
            terms.flaws(source).forEach(flaw -> findings.add(of(flaw)));
        }
        oldWords.in(source).forEach(use -> findings.add(of(use)));
        return findings;
    }

    /** An explanation that could be better does not stop a word; one that is missing does. */
    private static Finding of(TermFlaw flaw) {
        return switch (flaw.kind()) {
            case LONG_PLAIN, PLAIN_IS_WORD ->
                    Finding.amber(Subject.TERM, code(flaw), flaw.line(), flaw.detail());
            default -> Finding.red(Subject.TERM, code(flaw), flaw.line(), flaw.detail());
        };
    }

    private static String code(TermFlaw flaw) {
        return switch (flaw.kind()) {
            case NO_OFFICIAL -> "ord-uden-ord";
            case NO_PLAIN -> "ord-uden-forklaring";
            case LONG_PLAIN -> "ord-lang-forklaring";
            case PLAIN_IS_WORD -> "ord-forklarer-ikke";
            case UNKNOWN_NEXT -> "ord-afloeser-ukendt";
            case OWN_NEXT -> "ord-afloeser-sig-selv";
            case NOT_CLOSED -> "ord-uden-lukkedag";
            case NO_DAY -> "ord-lukkedag-ulaeselig";
        };
    }

    private Finding of(OldWordUse use) {
        var next = oldWords.find(use.term()).map(word -> word.next()).orElse(null);
        var detail = next == null ? use.words() : "%s → %s".formatted(use.words(), next.official());
        return Finding.amber(Subject.OLD_WORDS, "gammelt-ord", use.line(), detail);
    }
}
