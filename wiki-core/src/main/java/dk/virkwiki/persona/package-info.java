/** Personas: invented people whom texts are written for, and reading a text as one of them. */
@NullMarked
package dk.virkwiki.persona;

import org.jspecify.annotations.NullMarked;
