package dk.virkwiki.proposal;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a proposal wants an article to say.
 *
 * @param baseNumber the revision the text was begun from
 * @param source the whole proposed file, front matter included
 * @param reason why, in a sentence or two; may be empty
 * @param need what was looked for when it was written in a consultation, or null
 */
public record ProposedText(int baseNumber, String source, String reason, @Nullable Need need) {

    @PersistenceCreator
    public ProposedText {}

    /** A text that was written outside a consultation. */
    public ProposedText(int baseNumber, String source, String reason) {
        this(baseNumber, source, reason, null);
    }

    /** The same, written in a consultation. */
    public ProposedText neededFor(@Nullable Need what) {
        var known = what == null || what.isEmpty() ? null : what;
        return new ProposedText(baseNumber, source, reason, known);
    }

    /**
     * The same text with the line ends of the file it was begun from. Browsers send every form with
     * carriage returns, and without this each line would count as changed.
     */
    ProposedText withLineEndsOf(String base) {
        var unix = source.replace("\r\n", "\n").replace('\r', '\n');
        var same = base.contains("\r\n") ? unix.replace("\n", "\r\n") : unix;
        var words = reason.replace("\r\n", "\n").replace('\r', '\n').strip();
        return new ProposedText(baseNumber, same, words, need);
    }
}
