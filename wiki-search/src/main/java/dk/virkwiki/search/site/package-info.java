/**
 * Search as a part of the site: wired, kept in step with the articles, and told of synonyms and
 * use; and what other features ask of its reading of Danish.
 */
@NullMarked
package dk.virkwiki.search.site;

import org.jspecify.annotations.NullMarked;
