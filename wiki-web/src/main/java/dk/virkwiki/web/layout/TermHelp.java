package dk.virkwiki.web.layout;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Terms;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Explains hard words where a page first mentions them. */
@Component
public class TermHelp {
    private final Terms terms;

    TermHelp(Terms terms) {
        this.terms = terms;
    }

    /**
     * The pieces of one page with the glossary's words explained, to be taken in the same order.
     *
     * @param page the article the page is made from: its own word is not explained on it
     * @param pieces safe HTML in the order of the page
     */
    public Iterator<String> explain(Audience reader, ArticleMetadata page, String... pieces) {
        return explain(reader, page, Arrays.asList(pieces));
    }

    /** The same for any number of pieces. */
    public Iterator<String> explain(Audience reader, ArticleMetadata page, List<String> pieces) {
        var language = page.tags().language();
        return Markdown.helped(
                        pieces,
                        text -> terms.mentions(reader, language, text),
                        Set.of(page.address()))
                .iterator();
    }
}
