package dk.virkwiki.search.text;

/**
 * How much a word counts in each part of an article. Summed while indexing, which is what BM25F
 * does while searching; a change needs a rebuild and a new {@code ArticleIndex.FORMAT}.
 */
public final class FieldWeights {
    static final int TITLE = 5;
    static final int SYNONYMS = 3;
    static final int SUMMARY = 2;
    static final int HEADINGS = 2;
    static final int CODES = 1;
    static final int BODY = 1;

    /** What each weight is counted with for a word by itself, and for a part of a compound. */
    public static final int OF_WORD = 3;

    static final int OF_PART = 2;

    private FieldWeights() {}
}
