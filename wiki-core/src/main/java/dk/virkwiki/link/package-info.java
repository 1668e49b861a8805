/**
 * Which article links where: backlinks, links that lead nowhere, addresses on other sites. Derived
 * from the articles when they are saved, and made anew from them by a command.
 */
@NullMarked
package dk.virkwiki.link;

import org.jspecify.annotations.NullMarked;
