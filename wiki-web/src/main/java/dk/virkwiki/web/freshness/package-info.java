/**
 * Lists of articles that their owner must look at again, the word that one still holds, reminders.
 */
@NullMarked
package dk.virkwiki.web.freshness;

import org.jspecify.annotations.NullMarked;
