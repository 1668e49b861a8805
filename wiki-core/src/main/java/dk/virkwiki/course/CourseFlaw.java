package dk.virkwiki.course;

/**
 * Something wrong with a course.
 *
 * @param kind what it is
 * @param line of the body, from 1
 * @param detail the heading, question or address in question; may be empty
 */
public record CourseFlaw(Kind kind, int line, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** It has no lesson. */
        NO_LESSON,
        /** More lessons than a course may have; nothing else is looked at. */
        TOO_MANY_LESSONS,
        /** A module without lessons; the detail is its heading. */
        EMPTY_MODULE,
        /** A lesson that says and asks nothing; the detail is its heading. */
        EMPTY_LESSON,
        /** Two lessons with one id; the detail is the heading. */
        REPEATED_ID,
        /** An id that means something else in addresses. */
        RESERVED_ID,
        /** An article to read that is not published; the detail is its address. */
        UNKNOWN_READING,
        /** A quiz that stands in no lesson, or inside another block, so that nobody is asked it. */
        NOT_ASKED,
        /** A quiz without a question. */
        NO_QUESTION,
        /** A quiz with fewer than two answers; the detail is the question. */
        NO_CHOICE,
        /** More answers than can be read at once; the detail is the question. */
        TOO_MANY_ANSWERS,
        /** An answer without words; the detail is the question. */
        EMPTY_ANSWER,
        /** Two answers with the same words, which are the detail. */
        SAME_ANSWERS,
        /** A quiz that no answer is right to; the detail is the question. */
        NO_RIGHT_ANSWER,
        /** A quiz that every answer is right to; the detail is the question. */
        NO_WRONG_ANSWER,
        /** A quiz that does not say why; the detail is the question. */
        NO_EXPLANATION
    }
}
