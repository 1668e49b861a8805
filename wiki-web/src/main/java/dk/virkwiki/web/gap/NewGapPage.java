package dk.virkwiki.web.gap;

import org.jspecify.annotations.Nullable;

/**
 * The page for noting a gap.
 *
 * @param error why it was not noted, or null
 */
record NewGapPage(String words, String text, @Nullable String error) {}
