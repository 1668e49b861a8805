package dk.virkwiki.feedback;

/**
 * Where in an article a reader says they are; what the article does not hold is left out.
 *
 * @param section anchor of a section; empty for the whole article
 * @param words marked there; may be empty
 */
public record Spot(String section, String words) {
    /** Most letters of marked words that are kept. */
    public static final int LONGEST_WORDS = 300;

    private static final int LONGEST_SECTION = 200;

    public Spot {
        section = section.length() > LONGEST_SECTION ? "" : section;
        words = words.replaceAll("\\s+", " ").strip();
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    /** The whole article. */
    public static Spot whole() {
        return new Spot("", "");
    }
}
