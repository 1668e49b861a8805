package dk.virkwiki.consultation;

import org.jspecify.annotations.Nullable;

/**
 * Where a consultation was held.
 *
 * @param library the library's name
 * @param municipality its municipality by {@code libraries.yml}; null when the list lacks it
 */
public record Place(String library, @Nullable String municipality) {}
