/**
 * Feedback: a reader says whether an article helped and what they missed; its editors read it. The
 * reader's pages set no cookie and ask for none.
 */
@NullMarked
package dk.virkwiki.web.feedback;

import org.jspecify.annotations.NullMarked;
