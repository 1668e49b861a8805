/** Words that every feature needs: who may read a text, and the four ways an act can fail. */
@NullMarked
package dk.virkwiki.shared;

import org.jspecify.annotations.NullMarked;
