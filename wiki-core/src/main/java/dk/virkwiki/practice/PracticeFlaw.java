package dk.virkwiki.practice;

/**
 * Something wrong with an exercise.
 *
 * @param kind what it is
 * @param line of the body, from 1
 * @param detail the title, id or words in question; may be empty
 */
public record PracticeFlaw(Kind kind, int line, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** There is nothing to go through. */
        NO_SCREEN,
        /** More screens than anybody goes through; nothing else is looked at. */
        TOO_MANY_SCREENS,
        /** More on a screen than anybody can take in; the detail is its title. */
        TOO_MUCH,
        /** A screen without a title. */
        NO_TITLE,
        /** A screen whose author gave it no id; the detail is its title. */
        NO_ID,
        /** A second screen or heading with the same id; the detail is the id. */
        REPEATED_ID,
        /** A screen inside another block, where nobody comes to it. */
        STRAY,
        /** A screen that shows nothing; the detail is its title. */
        EMPTY,
        /** A screen that says nothing about what is to be done; the detail is its title. */
        NO_TASK,
        /** A button without words. */
        NO_WORDS,
        /** A button or link that leads to no screen; the detail is the id. */
        MISSING_TARGET,
        /** A screen that nothing leads to; the detail is its title. */
        UNREACHABLE,
        /** A screen that no end can be come to from; the detail is its title. */
        NO_WAY_OUT,
        /** A field without words in front; the detail is the title of its screen. */
        NO_LABEL,
        /** A field without invented words to type; the detail is what stands in front of it. */
        NO_SAMPLE,
        /** Something to choose from without at least two different answers. */
        NO_CHOICE,
        /** Something to choose from where nothing is right; the detail is the question. */
        NO_RIGHT_ANSWER,
        /** One is to be chosen, and several are right; the detail is the question. */
        SEVERAL_RIGHT
    }
}
