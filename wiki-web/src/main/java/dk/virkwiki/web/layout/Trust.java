package dk.virkwiki.web.layout;

import dk.virkwiki.web.layout.Words.Day;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an article and how lately they looked at it, said in the same way everywhere.
 *
 * @param kind {@code ok}, {@code new} when nobody has checked it yet, {@code late} when a check is
 *     overdue
 * @param icon the icon that says the same
 * @param owner the authority's name, or null
 * @param words the sentence before the day: »Skattestyrelsen har kontrolleret siden«
 * @param day when it was last checked, or null
 * @param late what is overdue, in words, or null
 * @param open how many proposals wait for an answer, in words, or null
 */
public record Trust(
        String kind,
        String icon,
        @Nullable String owner,
        String words,
        @Nullable Day day,
        @Nullable String late,
        @Nullable String open) {
    /** All that is said of checks, in one line of plain words. */
    public String sentence() {
        var checked = day == null ? words : words + " " + day.words();
        return late == null ? checked : checked + " · " + late;
    }
}
