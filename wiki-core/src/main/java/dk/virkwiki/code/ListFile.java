package dk.virkwiki.code;

import org.jspecify.annotations.Nullable;

/**
 * A code list as it is stored.
 *
 * @param source the YAML file
 * @param number counts its changes; an edit sends back the one it began from
 * @param edited who changed it on the site since it was last the same as an imported file, or null
 */
public record ListFile(String source, int number, @Nullable ListEdit edited) {}
