package dk.virkwiki.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signs of a query with Lucene's parser for what people type, which accepts every text.
 * Only quotes and a minus before a word or a quote are signs; there is no nesting. Serves one text.
 */
final class QuerySyntax extends SimpleQueryParser {
    private static final int SIGNS = WHITESPACE_OPERATOR | PHRASE_OPERATOR | NOT_OPERATOR;
    private static final int MOST_PIECES = 128;
    private static final String QUOTES = "“”„‟«»";
    private static final Analyzer UNUSED = new KeywordAnalyzer();

    private final String plain;
    private int pieces;
    private int end;

    private QuerySyntax(String plain) {
        super(UNUSED, Map.of("", 1f), SIGNS);
        this.plain = plain;
    }

    /**
     * What stands between two signs.
     *
     * @param start first letter in the text
     * @param end letter after the last one, without the closing quote
     * @param isQuoted whether it stood in quotes
     * @param isExcluded whether an odd number of minus signs stood before it
     */
    record Piece(int start, int end, boolean isQuoted, boolean isExcluded) {}

    /** The pieces of a text in order; those without a letter or digit, and the many, left out. */
    static List<Piece> pieces(String text) {
        String plain = plain(text);
        var pieces = new ArrayList<Piece>();
        collect(new QuerySyntax(plain).parse(plain), false, pieces);
        return pieces;
    }

    /** The text, as long as it was, with the parser's own quotes and spaces. */
    private static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (QUOTES.indexOf(sign) >= 0) {
                plain.setCharAt(i, '"');
            } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static void collect(Query query, boolean isExcluded, List<Piece> pieces) {
        if (query instanceof Leaf leaf) {
            pieces.add(new Piece(leaf.start, leaf.end, leaf.isQuoted, isExcluded));
        } else if (query instanceof BooleanQuery tree) {
            for (var clause : tree) {
                collect(clause.query(), isExcluded ^ clause.isProhibited(), pieces);
            }
        }
    }

    @Override
    protected @Nullable Query newDefaultQuery(String text) {
        return leaf(text, false);
    }

    @Override
    protected @Nullable Query newPhraseQuery(String text, int slop) {
        return leaf(text, true);
    }

    /**
     * The parser hands over pieces from left to right, as they stand in the text. What it skips
     * between them are quotes, spaces and minus signs, so the next place that reads like the piece
     * is the piece.
     */
    private @Nullable Leaf leaf(String text, boolean isQuoted) {
        if (pieces == MOST_PIECES || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        pieces++;
        int start = plain.indexOf(text, end);
        end = start + text.length();
        return new Leaf(start, end, isQuoted);
    }

    /** A place in the text, in the shape that the parser builds its tree of. */
    private static final class Leaf extends Query {
        final int start;
        final int end;
        final boolean isQuoted;

        Leaf(int start, int end, boolean isQuoted) {
            this.start = start;
            this.end = end;
            this.isQuoted = isQuoted;
        }

        @Override
        public String toString(String field) {
            return start + "-" + end;
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Leaf leaf && leaf.start == start;
        }

        @Override
        public int hashCode() {
            return start;
        }
    }
}
