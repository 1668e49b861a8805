package dk.virkwiki.proposal;

/**
 * What one person may do with one proposal as it is now; for the pages to show the right buttons.
 *
 * @param mayEdit change its text: as a draft, or after sending
 * @param maySubmit send the draft
 * @param mayWithdraw take it back
 * @param mayComment say something about it
 * @param mayAccept publish it
 * @param mayRequestChanges ask its proposer to change it
 * @param mayDecline answer no
 */
public record ProposalRights(
        boolean mayEdit,
        boolean maySubmit,
        boolean mayWithdraw,
        boolean mayComment,
        boolean mayAccept,
        boolean mayRequestChanges,
        boolean mayDecline) {

    /** Whether any decision is open to the person. */
    public boolean mayDecide() {
        return mayAccept || mayRequestChanges || mayDecline;
    }
}
