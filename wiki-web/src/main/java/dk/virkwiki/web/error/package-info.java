/**
 * What people and programs are told when something could not be done, and the way on from there.
 */
@NullMarked
package dk.virkwiki.web.error;

import org.jspecify.annotations.NullMarked;
