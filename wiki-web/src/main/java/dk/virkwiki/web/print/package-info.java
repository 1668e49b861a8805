/**
 * Texts as PDF, and addresses as square codes. The only user of the libraries that make them;
 * shared by the features that print.
 */
@NullMarked
package dk.virkwiki.web.print;

import org.jspecify.annotations.NullMarked;
