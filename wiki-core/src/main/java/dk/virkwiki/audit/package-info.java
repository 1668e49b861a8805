/**
 * The log of acts: who did what to which thing and when. Lines are only ever added; the one change
 * a line may see is that an erased person's name is taken out of it.
 */
@NullMarked
package dk.virkwiki.audit;

import org.jspecify.annotations.NullMarked;
