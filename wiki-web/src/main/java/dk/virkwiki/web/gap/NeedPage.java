package dk.virkwiki.web.gap;

import dk.virkwiki.web.gap.BoardPage.Choice;
import dk.virkwiki.web.gap.BoardPage.Row;
import dk.virkwiki.web.gap.BoardPage.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One need of the board.
 *
 * @param row as the board shows it
 * @param search address of a search for its words, to see what there is now
 * @param phrases the words people used, with how often
 * @param weeks how often in each of eight weeks, oldest first
 * @param notes what advisors wrote
 * @param seenAt articles and wizards that people got stuck in
 * @param reason why it will not be covered, or null
 * @param decide what an editor can decide, or null for others
 */
record NeedPage(
        Row row,
        String search,
        List<Count> phrases,
        List<Count> weeks,
        List<Note> notes,
        List<Step> seenAt,
        @Nullable String reason,
        @Nullable Decide decide) {

    /** Something and how often. */
    record Count(String label, int times) {}

    /**
     * What an advisor wrote.
     *
     * @param from library and day in words
     */
    record Note(String text, String from) {}

    /**
     * What an editor can decide.
     *
     * @param owners authorities to choose from
     * @param open whether nothing is decided, so that an article can be named or none promised
     * @param slug the article that was named, as typed; empty when none was
     * @param error why the decision was refused, or null
     */
    record Decide(List<Choice> owners, boolean open, Tried tried, @Nullable String error) {}

    /** What was typed and refused, so that nothing is typed twice. */
    record Tried(String slug, String reason) {
        static final Tried NOTHING = new Tried("", "");
    }
}
