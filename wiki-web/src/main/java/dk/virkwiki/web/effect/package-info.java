/** The four measures of effect: what the wiki counts itself, and what is entered with a source. */
@NullMarked
package dk.virkwiki.web.effect;

import org.jspecify.annotations.NullMarked;
