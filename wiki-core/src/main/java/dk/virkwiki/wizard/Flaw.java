package dk.virkwiki.wizard;

/**
 * Something wrong with a wizard.
 *
 * @param kind what it is
 * @param line of the body, from 1
 * @param detail the heading, id or words in question; may be empty
 */
public record Flaw(Kind kind, int line, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** It does not begin with a question. */
        NO_QUESTION,
        /** More sections than a wizard may have; nothing else is looked at. */
        TOO_MANY_SECTIONS,
        /** More answers to a question than a page can hold; the rest are not looked at. */
        TOO_MANY_ANSWERS,
        /** Two sections with one id; the detail is the id. */
        REPEATED_ID,
        /** An id that means something else in addresses; the detail is the id. */
        RESERVED_ID,
        /** An answer without words. */
        NO_WORDS,
        /** An answer that leads to no section; the detail is its words. */
        NO_TARGET,
        /** An answer that leads to a section that does not exist; the detail is the id. */
        MISSING_TARGET,
        /** Two answers to a question with the same words. */
        SAME_WORDS,
        /** A section that no answer leads to; the detail is its heading. */
        UNREACHABLE,
        /** An answer that leads back; the detail is the way round. */
        CIRCLE,
        /** A question without answers; the detail is its heading. */
        NO_ANSWERS,
        /** A result that says nothing; the detail is its heading. */
        DEAD_END,
        /** A result without a link to anything; the detail is its heading. */
        LEADS_NOWHERE,
        /** A condition that cannot be understood. */
        UNREADABLE_CONDITION,
        /** A condition on a question that does not exist; the detail is its id. */
        UNKNOWN_QUESTION,
        /** A condition on an answer that the question does not have; the detail is its name. */
        UNKNOWN_ANSWER,
        /** A condition on a question that can never come before; the detail is its id. */
        NEVER_BEFORE,
        /** A question whose answers may all be left out by their conditions. */
        MAY_BE_EMPTY
    }
}
