package dk.virkwiki.oldword;

/**
 * An old word in a text.
 *
 * @param term address of the term for what is no more
 * @param words as they are written
 * @param sentence they stand in
 * @param line of the file, from 1
 * @param isPublic whether everybody reads it, or advisors only
 */
public record OldWordUse(String term, String words, String sentence, int line, boolean isPublic) {}
