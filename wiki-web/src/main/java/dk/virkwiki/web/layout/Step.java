package dk.virkwiki.web.layout;

/**
 * A link in a trail, a list of topics or a row of ways on.
 *
 * @param href address
 * @param label words
 */
public record Step(String href, String label) {}
