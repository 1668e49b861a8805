/** What links to an article, and links that lead nowhere: on this site and on others. */
@NullMarked
package dk.virkwiki.web.links;

import org.jspecify.annotations.NullMarked;
