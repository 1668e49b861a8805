package dk.virkwiki.search.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms in the order of a text, as Lucene reads them; for phrases. */
public final class PlacedTerms extends TokenStream {
    /** Words between two pieces of text, more than any phrase spans. */
    static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> placed;
    private int next;
    private int end = -1;
    private int last = -1;

    private record Placed(String term, int position) {}

    PlacedTerms() {
        this(new ArrayList<>());
    }

    private PlacedTerms(List<Placed> placed) {
        this.placed = placed;
    }

    /** The same terms, to be read once more. */
    public PlacedTerms again() {
        return new PlacedTerms(placed);
    }

    /** Begins a new piece of text, a gap away from the last one. */
    void begin() {
        if (end >= 0) {
            end += GAP;
        }
    }

    /** Adds a word; positions count from the beginning of the piece. */
    void add(String word, int positionInPiece, int pieceStart) {
        placed.add(new Placed(word, pieceStart + positionInPiece));
        end = Math.max(end, pieceStart + positionInPiece);
    }

    /** Where the next piece of text starts. */
    int start() {
        return end + 1;
    }

    @Override
    public boolean incrementToken() {
        if (next == placed.size()) {
            return false;
        }
        clearAttributes();
        var word = placed.get(next++);
        term.append(word.term());
        step.setPositionIncrement(word.position() - last);
        last = word.position();
        return true;
    }
}
