package dk.virkwiki.code;

import dk.virkwiki.article.Author;
import java.time.Instant;

/**
 * That somebody changed a code list on the site.
 *
 * @param author who did it last
 * @param at when
 */
public record ListEdit(Author author, Instant at) {}
