/**
 * Erasing a person: the login is gone, and wherever the wiki keeps who did something, the name is
 * »Slettet bruger« and the user name a random one.
 */
@NullMarked
package dk.virkwiki.erasure;

import org.jspecify.annotations.NullMarked;
