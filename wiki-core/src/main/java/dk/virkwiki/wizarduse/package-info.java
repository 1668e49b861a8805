/**
 * How much wizards are used: which questions are shown and answered, and whether the results
 * helped. Day counters by ids; nothing about who.
 */
@NullMarked
package dk.virkwiki.wizarduse;

import org.jspecify.annotations.NullMarked;
