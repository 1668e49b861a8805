package dk.virkwiki.consultation;

import java.util.Locale;

/**
 * A cause that is offered first.
 *
 * @param why it is
 * @param detail what fills the place in that reason's words: the words searched for, how many
 *     articles, an article's title, a result, another cause's name; empty for the others
 */
public record LikelyCause(Cause cause, Why why, String detail) {

    /** Why a cause is likely, strongest first. */
    public enum Why {
        /** A wizard led to a result that is about it. */
        ENDED,
        /** An article that solved the matter is about it. */
        SOLVED,
        /** It was searched for. */
        SEARCHED,
        /** Articles that were opened are about it. */
        OPENED,
        /** It often comes with one of the others. */
        TOGETHER,
        /** It is frequent in this library this month. */
        HERE,
        /** It belongs to the same group as one of the others. */
        SAME_GROUP;

        /** The reason in message keys and in JSON: {@code same-group}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
