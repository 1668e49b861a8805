/**
 * Looks at files that people send before anything is kept: what they are by their content, whether
 * they could harm, and pictures made anew so that only what is seen is left.
 */
@NullMarked
package dk.virkwiki.intake;

import org.jspecify.annotations.NullMarked;
