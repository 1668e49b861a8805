package dk.virkwiki.synonym;

import java.util.Arrays;
import java.util.Optional;

/** What a group of synonyms says of its words. */
public enum SynonymKind {
    /** The first words are no longer used; searching them finds the others. */
    OLD_NAME("old-name"),
    /** People say the first words, the articles the others. */
    EVERYDAY("everyday"),
    /** The first words are English. */
    ENGLISH("english"),
    /** The first words are other spellings. */
    SPELLING("spelling"),
    /** All the words mean the same: searching any of them finds the others too. */
    SAME("same");

    private final String code;

    SynonymKind(String code) {
        this.code = code;
    }

    /** How files and forms write it. */
    public String code() {
        return code;
    }

    /** The kind written like this. */
    public static Optional<SynonymKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
