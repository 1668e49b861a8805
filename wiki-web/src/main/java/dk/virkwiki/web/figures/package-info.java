/** Figures on screen, as files and for programs: one's own library, the country, the effect. */
@NullMarked
package dk.virkwiki.web.figures;

import org.jspecify.annotations.NullMarked;
