package dk.virkwiki.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What readers of an article are told about a text that is decided and does not hold yet.
 *
 * @param from the first day it holds
 * @param note one line about what changes, or null
 */
public record Announcement(LocalDate from, @Nullable String note) {}
