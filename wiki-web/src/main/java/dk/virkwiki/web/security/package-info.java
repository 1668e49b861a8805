/**
 * Who is at the screen: login, sessions, headers, and the {@code Actor} that front doors are given.
 */
@NullMarked
package dk.virkwiki.web.security;

import org.jspecify.annotations.NullMarked;
