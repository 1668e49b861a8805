package dk.virkwiki.web.proposal;

import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.DifferenceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a proposal.
 *
 * @param head what it is about
 * @param version of the proposal the person sees; sent back with every act
 * @param view how the difference is looked at
 * @param difference what the proposal changes
 * @param base what it was begun from and what happened since
 * @param events answers and comments, oldest first
 * @param rights what the person may do
 * @param decision the panel, or null for people who do not decide
 */
record ProposalPage(
        Head head,
        @Nullable Long version,
        View view,
        DifferenceView difference,
        Base base,
        List<Event> events,
        ProposalRights rights,
        @Nullable DecisionPanel decision) {

    /**
     * What the proposal is about.
     *
     * @param id for addresses
     * @param reason the proposer's words; may be empty
     * @param own whether the person at the screen suggested it
     */
    record Head(
            String id,
            String title,
            String slug,
            String who,
            String library,
            Moment sent,
            StateView state,
            String reason,
            boolean own) {}

    /**
     * How the difference is looked at; each choice is an address.
     *
     * @param source whether as source
     * @param advisor whether with the advisors' text
     */
    record View(
            boolean source,
            boolean advisor,
            String asReader,
            String asSource,
            String asBusiness,
            String asAdvisor) {}

    /**
     * What the text was begun from.
     *
     * @param words about the versions
     * @param newer whether the article has got a newer version
     * @param collisions how many places collide
     */
    record Base(String words, boolean newer, int collisions) {}

    /**
     * Something that was said.
     *
     * @param label what it was: a comment or an answer
     * @param state the answer's state, or null for a comment
     */
    record Event(String who, Moment when, String label, String text, @Nullable StateView state) {}

    /**
     * The panel that decides.
     *
     * @param tabs the decisions open to the person
     * @param chosen the one shown: {@code godkend}, {@code aendring} or {@code afvis}
     * @param typed what was written before an error
     * @param error why it was not taken, or null
     */
    record DecisionPanel(List<Tab> tabs, String chosen, String typed, @Nullable String error) {}

    /** A decision with its address. */
    record Tab(String href, String label, boolean current) {}
}
