/** Finished pages for people who are not logged in, kept as bytes and sent early in the chain. */
@NullMarked
package dk.virkwiki.web.cache;

import org.jspecify.annotations.NullMarked;
