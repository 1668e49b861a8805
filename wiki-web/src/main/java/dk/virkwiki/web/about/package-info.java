/** The few pages about the site itself, and the addresses that machines ask for. */
@NullMarked
package dk.virkwiki.web.about;

import org.jspecify.annotations.NullMarked;
