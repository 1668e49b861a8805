/**
 * Journeys: phases with tasks that are done over a longer time, each leading to an article, a
 * wizard or a self-service, or to be done by a day. A journey is an article's Markdown and nothing
 * beside it; this package reads it, proves that its tasks lead somewhere, and knows which articles
 * are part of which journey.
 */
@NullMarked
package dk.virkwiki.journey;

import org.jspecify.annotations.NullMarked;
