/** The list of personas, and reading a text as one of them. */
@NullMarked
package dk.virkwiki.web.persona;

import org.jspecify.annotations.NullMarked;
