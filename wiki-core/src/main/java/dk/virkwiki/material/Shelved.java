package dk.virkwiki.material;

import org.jspecify.annotations.Nullable;

/**
 * Material as it stands on the shelf today.
 *
 * @param staleness why it can no longer be used, or null while it can
 */
public record Shelved(Material material, @Nullable Staleness staleness) {
    /** Whether it can still be used. */
    public boolean isCurrent() {
        return staleness == null;
    }
}
