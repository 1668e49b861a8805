/**
 * Feedback: whether readers found their answer in an article, and what they missed in it. Nothing
 * says who they are.
 */
@NullMarked
package dk.virkwiki.feedback;

import org.jspecify.annotations.NullMarked;
