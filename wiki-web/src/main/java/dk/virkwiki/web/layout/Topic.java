package dk.virkwiki.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * A topic as a way to its articles.
 *
 * @param href address of its page
 * @param name what the screen calls it
 * @param hint the words people search for under it, or null
 */
public record Topic(String href, String name, @Nullable String hint) {}
