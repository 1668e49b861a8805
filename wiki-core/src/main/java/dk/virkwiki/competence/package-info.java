/**
 * Competences: what a library IT advisor should be able to do, where it is learned, and what each
 * person says of themselves. What somebody says is theirs alone.
 */
@NullMarked
package dk.virkwiki.competence;

import org.jspecify.annotations.NullMarked;
