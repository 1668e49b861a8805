package dk.virkwiki.web.proposal;

import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.DifferenceView;
import dk.virkwiki.web.text.DifferenceView.Said;
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
 * @param talk what was said that has no place in the difference, and what happened
 * @param rights what the person may do
 * @param decision the panel, or null for people who do not decide
 */
record ProposalPage(
        Head head,
        @Nullable Long version,
        View view,
        DifferenceView difference,
        Base base,
        Talk talk,
        ProposalRights rights,
        @Nullable DecisionPanel decision) {

    /**
     * What the proposal is about.
     *
     * @param id for addresses
     * @param slug address of the article; null while it is not there
     * @param by who suggests it
     * @param reason the proposer's words; may be empty
     * @param own whether the person at the screen suggested it
     * @param kind what it does to its article, in a sentence; empty for a change of text
     */
    record Head(
            String id,
            String title,
            @Nullable String slug,
            By by,
            StateView state,
            String reason,
            boolean own,
            String kind) {}

    /**
     * Who suggests it.
     *
     * @param library empty when they are not at one
     * @param coAuthors names of editors who changed the text; may be empty
     * @param need what they looked for in a consultation, in words; may be empty
     */
    record By(String who, String library, Moment sent, String coAuthors, String need) {}

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
     * @param wizard whether it is one, which can be tried
     * @param guide what changes for those who go through it, a sentence each
     */
    record Base(String words, boolean newer, int collisions, boolean wizard, List<String> guide) {}

    /**
     * What was said and what happened.
     *
     * @param said comments without a place in the difference, oldest first
     * @param events answers and what else happened, oldest first
     * @param readings who read it as which persona, oldest first
     */
    record Talk(List<Said> said, List<Event> events, List<Told> readings) {}

    /**
     * That somebody read the text as a persona.
     *
     * @param who the persona
     * @param found how many points hold, and which do not
     * @param by who read it
     * @param holds whether all points hold, and of this text
     */
    record Told(String who, String found, String by, Moment when, boolean holds) {}

    /**
     * Something that happened.
     *
     * @param label what it was
     * @param state the answer's state, or null for what is no answer
     */
    record Event(String who, Moment when, String label, String text, @Nullable StateView state) {}
}
