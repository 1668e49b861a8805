/**
 * The frame around every page: menu, word mark, the person's standing, the words of the interface
 * and the files a browser loads beside the page.
 */
@NullMarked
package dk.virkwiki.web.layout;

import org.jspecify.annotations.NullMarked;
