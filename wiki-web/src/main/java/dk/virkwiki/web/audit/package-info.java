/** The administrator's view of the log of acts, on screen and as a file. */
@NullMarked
package dk.virkwiki.web.audit;

import org.jspecify.annotations.NullMarked;
