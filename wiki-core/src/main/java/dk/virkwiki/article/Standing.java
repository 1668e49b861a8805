package dk.virkwiki.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article came to stand where it does, and what is asked before it changes.
 *
 * @param formerSlugs addresses it had before, oldest first; they lead to the present one
 * @param withdrawal why it was withdrawn, or null
 * @param replacedBy the address of the article it was merged into, or null
 * @param fourEyes whether two editors must approve a change, as for rules and amounts
 */
public record Standing(
        List<String> formerSlugs,
        @Nullable Withdrawal withdrawal,
        @Nullable String replacedBy,
        boolean fourEyes) {
    private static final Standing PLAIN = new Standing(List.of(), null, null, false);

    public Standing {
        formerSlugs = List.copyOf(formerSlugs);
    }

    /** Never moved, never withdrawn, one editor's approval. */
    public static Standing plain() {
        return PLAIN;
    }
}
