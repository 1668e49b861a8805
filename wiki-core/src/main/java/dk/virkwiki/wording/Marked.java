package dk.virkwiki.wording;

/** Finds marked words again in the words of a place. */
final class Marked {
    private Marked() {}

    /**
     * Where the marked words begin, as far behind {@code before} as they stood; -1 when nowhere.
     */
    static int start(String words, String marked, String before) {
        int letters = Places.letters(before).length();
        int found = -1;
        for (int at = words.indexOf(marked); at >= 0; at = words.indexOf(marked, at + 1)) {
            if (Places.letters(words.substring(0, at)).length() >= letters) {
                return at;
            }
            found = at;
        }
        return found;
    }
}
