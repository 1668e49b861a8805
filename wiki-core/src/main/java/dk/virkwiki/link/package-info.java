/**
 * Where texts lead: the articles, self-services and files behind their links, backlinks, links that
 * lead nowhere, addresses on other sites. What is kept of it is derived from the articles when they
 * are saved, and made anew from them by a command.
 */
@NullMarked
package dk.virkwiki.link;

import org.jspecify.annotations.NullMarked;
