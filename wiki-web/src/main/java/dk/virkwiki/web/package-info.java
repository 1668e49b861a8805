/** The web site: wiring, pages, JSON API, security and the command line. */
@NullMarked
package dk.virkwiki.web;

import org.jspecify.annotations.NullMarked;
