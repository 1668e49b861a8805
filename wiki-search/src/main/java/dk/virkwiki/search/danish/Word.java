package dk.virkwiki.search.danish;

/**
 * A word as it stands in a text.
 *
 * @param form lower case, composed, without soft hyphens: {@code årsrapporter}
 * @param start first character in the text
 * @param end character after the last one
 * @param position place in the row of words, from 0; a form that joins hyphenated words ({@code
 *     efaktura} for {@code e-faktura}) shares the place of the first of them
 * @param isJoined whether the form was made by joining hyphenated words
 */
public record Word(String form, int start, int end, int position, boolean isJoined) {

    /** Whether it says something by itself: no stop word and no single letter. */
    public boolean isContent() {
        boolean isLetter = form.length() == 1 && !Character.isDigit(form.charAt(0));
        return !isLetter && !StopWords.contains(Folding.fold(form));
    }
}
