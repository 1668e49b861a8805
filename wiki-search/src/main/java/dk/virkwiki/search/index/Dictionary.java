package dk.virkwiki.search.index;

import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.danish.Spelling;
import dk.virkwiki.search.document.AudienceFields;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/**
 * The words of one audience at one moment, and what misspelled words may mean.
 *
 * @param lexicon words of the texts the audience may read
 * @param spelling finds words of that lexicon
 */
public record Dictionary(Lexicon lexicon, Spelling spelling) {

    static Dictionary empty() {
        return of(Lexicon.empty());
    }

    private static Dictionary of(Lexicon lexicon) {
        return new Dictionary(lexicon, new Spelling(lexicon));
    }

    /** The words of a generation, for each audience. */
    static Map<Audience, Dictionary> readAll(Generation generation) throws IOException {
        var searcher = generation.searchers().acquire();
        try {
            var words = new EnumMap<Audience, Dictionary>(Audience.class);
            for (var audience : Audience.values()) {
                words.put(audience, read(searcher.getIndexReader(), AudienceFields.of(audience)));
            }
            return words;
        } finally {
            generation.searchers().release(searcher);
        }
    }

    /** Reads the words from the index. */
    static Dictionary read(IndexReader reader, AudienceFields fields) throws IOException {
        var terms = MultiTerms.getTerms(reader, fields.forms());
        if (terms == null) {
            return empty();
        }
        var builder = new Lexicon.Builder();
        var each = terms.iterator();
        for (var form = each.next(); form != null; form = each.next()) {
            var word = new String(form.bytes, form.offset, form.length, StandardCharsets.UTF_8);
            builder.add(word, each.docFreq());
        }
        return of(builder.build());
    }
}
