/** The wiki without its web site and its index. */
@NullMarked
package dk.virkwiki;

import org.jspecify.annotations.NullMarked;
