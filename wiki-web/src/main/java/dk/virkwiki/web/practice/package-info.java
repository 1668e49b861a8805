/** Practice pages: exercises on invented screens, one screen a page. */
@NullMarked
package dk.virkwiki.web.practice;

import org.jspecify.annotations.NullMarked;
