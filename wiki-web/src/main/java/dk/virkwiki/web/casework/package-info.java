/**
 * Writing a case in two minutes from a consultation: a short form becomes an ordinary Markdown
 * file, and goes the ordinary way of proposals.
 */
@NullMarked
package dk.virkwiki.web.casework;

import org.jspecify.annotations.NullMarked;
