package dk.virkwiki.search.danish;

/** The words a body of text is known to hold. */
public interface Vocabulary {
    /** How many texts hold a word with this folded form; 0 when it is unknown. */
    int frequency(String key);

    /** What a known word with this folded form is indexed as. */
    String term(String key);
}
