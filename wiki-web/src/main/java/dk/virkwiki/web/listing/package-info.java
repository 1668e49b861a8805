/** Articles in lists: by topic, from A to Å, and the glossary. */
@NullMarked
package dk.virkwiki.web.listing;

import org.jspecify.annotations.NullMarked;
