package dk.virkwiki.proposal;

/**
 * What a proposal wants an article to say.
 *
 * @param baseNumber the revision the text was begun from
 * @param source the whole proposed file, front matter included
 * @param reason why, in a sentence or two; may be empty
 */
public record ProposedText(int baseNumber, String source, String reason) {

    /**
     * The same text with the line ends of the file it was begun from. Browsers send every form with
     * carriage returns, and without this each line would count as changed.
     */
    ProposedText withLineEndsOf(String base) {
        var unix = source.replace("\r\n", "\n").replace('\r', '\n');
        var same = base.contains("\r\n") ? unix.replace("\n", "\r\n") : unix;
        var words = reason.replace("\r\n", "\n").replace('\r', '\n').strip();
        return new ProposedText(baseNumber, same, words);
    }
}
