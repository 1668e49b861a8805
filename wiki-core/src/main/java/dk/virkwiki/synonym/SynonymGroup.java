package dk.virkwiki.synonym;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group of synonyms as editors see it.
 *
 * @param id what it is known by
 * @param words what it says now; what the shipped list says when the group is removed
 * @param edited what editors did to it, or null when it is as the shipped list has it
 * @param shipped what the shipped list says, or null when only editors know it
 */
public record SynonymGroup(
        String id, SynonymWords words, @Nullable Edited edited, @Nullable SynonymWords shipped) {

    /**
     * What editors did.
     *
     * @param by name of the last one
     * @param removed whether search no longer uses the group
     * @param version the state an edit starts from
     */
    public record Edited(String by, Instant at, boolean removed, long version) {}

    /** Whether search does not use it. */
    public boolean isRemoved() {
        return edited != null && edited.removed();
    }

    /** The state an edit starts from; null for a group nobody has edited. */
    public @Nullable Long version() {
        return edited == null ? null : edited.version();
    }
}
