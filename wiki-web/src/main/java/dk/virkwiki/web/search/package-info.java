/** Searching: the page of results, the same as JSON, and suggestions while typing. */
@NullMarked
package dk.virkwiki.web.search;

import org.jspecify.annotations.NullMarked;
