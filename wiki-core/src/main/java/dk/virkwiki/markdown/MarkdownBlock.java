package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;

/**
 * A fenced block of a text, as far as telling whom it is for.
 *
 * @param line line of the body its fence stands on, from 1
 * @param title what the screen calls such a block: »Sig«, »Tip«
 * @param heading words of the section it stands in; empty above the first heading
 * @param beginning its first words
 * @param audience {@code ADVISOR} when it, or a block around it, is for advisors only
 */
public record MarkdownBlock(
        int line, String title, String heading, String beginning, Audience audience) {}
