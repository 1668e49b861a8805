/**
 * Articles and code lists as a folder of files: what import reads and export writes, and the
 * problems it finds on the way.
 */
@NullMarked
package dk.virkwiki.folder;

import org.jspecify.annotations.NullMarked;
