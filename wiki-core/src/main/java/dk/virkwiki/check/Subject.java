package dk.virkwiki.check;

import java.util.EnumSet;
import java.util.Set;

/** What a check looks at. */
public enum Subject {
    /** That the front matter can be read. */
    FRONT_MATTER,
    /** That everything the template asked for is written. */
    TEMPLATE,
    /** That an authority answers for the text. */
    OWNER,
    /** That the text will be looked at again within a year. */
    REVIEW_DATE,
    /** That links and anchors lead somewhere. */
    LINKS,
    /** That pictures have a text for those who cannot see them. */
    ALT_TEXT,
    /** That the pictures and files it shows are there. */
    FILES,
    /** That blocks are closed and known, so that nothing is hidden or shown by accident. */
    BLOCKS,
    /** That a video has captions and its words as text. */
    CAPTIONS,
    /** That no text looks like a personal number. */
    PERSONAL_NUMBER,
    /** That every way through a wizard ends. */
    WIZARD,
    /** That a course can be taken, and its questions answered. */
    COURSE,
    /** That every task of a journey leads somewhere. */
    JOURNEY,
    /** That an exercise can be gone through with invented data. */
    PRACTICE,
    /** That a word of the glossary is explained, and leads on when it is closed. */
    TERM,
    /** That no word for what is no more is used as if it still were. */
    OLD_WORDS,
    /** That a leaflet is short, a toolbox holds something, and aids lead somewhere. */
    MATERIAL,
    /** That nothing for advisors only becomes public without somebody meaning it. */
    DISCLOSURE,
    /** That somebody has read the text as one of those it is written for. */
    PERSONAS;

    /** What can be asked of a change only, and not of a text. */
    static final Set<Subject> OF_CHANGES = EnumSet.of(DISCLOSURE, PERSONAS);
}
