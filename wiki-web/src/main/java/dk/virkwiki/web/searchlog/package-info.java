/** Counting searches: browsers tell when somebody stays at a search or opens a result. */
@NullMarked
package dk.virkwiki.web.searchlog;

import org.jspecify.annotations.NullMarked;
