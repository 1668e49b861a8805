package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;

/**
 * Something said about a proposal between its proposer and the owner's editors.
 *
 * @param author who said it
 * @param text plain text
 * @param at when
 */
public record Comment(Author author, String text, Instant at) {}
