package dk.virkwiki.video;

/**
 * A part of a film: a heading of its transcript that begins with a time.
 *
 * @param headingId anchor of the heading on the page
 * @param start when it begins
 * @param title the heading's other words
 */
public record Chapter(String headingId, TimeMark start, String title) {}
