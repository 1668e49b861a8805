/** The glossary's page: official words, what they mean and what people say. */
@NullMarked
package dk.virkwiki.web.term;

import org.jspecify.annotations.NullMarked;
