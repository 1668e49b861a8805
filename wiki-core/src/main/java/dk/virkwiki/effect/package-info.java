/**
 * The four measures of effect that the plan for digital inclusion names: two counted here, two that
 * others measure and somebody enters with their source.
 */
@NullMarked
package dk.virkwiki.effect;

import org.jspecify.annotations.NullMarked;
