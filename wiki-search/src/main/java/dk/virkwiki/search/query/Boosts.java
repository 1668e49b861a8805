package dk.virkwiki.search.query;

/**
 * How much each way of finding a word counts beside the word itself, which counts 1. {@code
 * docs/search.md} says how they were chosen.
 */
final class Boosts {
    /** The word as part of a compound. */
    static final float PART = 0.7f;

    /** Each part of a compound that some text has as it was typed. */
    static final float SPLIT = 0.65f;

    /** Each part of a compound that no text has. */
    static final float SPLIT_OF_UNKNOWN = 0.85f;

    /** Known beginnings and ends of a word that no text has and that may be misspelled. */
    static final float LOOSE_PART = 0.35f;

    /** A synonym. */
    static final float SYNONYM = 0.8f;

    /** What a misspelled word is read as: one letter wrong, two letters wrong. */
    static final float ONE_WRONG = 0.85f;

    static final float TWO_WRONG = 0.6f;

    /** What a word is read as that no text has, when a text has its stem. */
    static final float DOUBTED = 0.6f;

    /** Corrections after the first. */
    static final float SECOND_GUESS = 0.6f;

    /** A longer word that begins with an unfinished one, unknown and known as it stands. */
    static final float COMPLETION = 0.7f;

    static final float COMPLETION_OF_KNOWN = 0.3f;

    /** Two words that are indexed as one. */
    static final float JOINED = 1.0f;

    /** All words of the query in a row, in the text and in the title. */
    static final float PHRASE = 0.3f;

    static final float TITLE_PHRASE = 0.5f;

    /** Two neighbouring words of the query in a row. */
    static final float PAIR = 0.3f;

    /**
     * Words of the query in the title, whatever the length of the text; times the cube of their
     * share of the query, since one word of three in a title says little.
     */
    static final float TITLE_WORD = 1.0f;

    /** The query is the title. */
    static final float TITLE_EQUAL = 2.0f;

    /** Two neighbouring words of the query near each other. */
    static final float NEAR = 0.3f;

    /** Words of the query in one passage, times their share of the query. */
    static final float WINDOW = 0.2f;

    /** Words that count as near each other, and words of a passage. */
    static final int NEAR_WORDS = 8;

    static final int WINDOW_WORDS = 30;

    private Boosts() {}
}
