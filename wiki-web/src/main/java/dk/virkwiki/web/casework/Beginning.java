package dk.virkwiki.web.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation tells before anybody writes.
 *
 * @param causes codes
 * @param articles ids of the articles opened, those that solved the matter first
 * @param solved ids of those that solved it
 * @param type code of the kind of organisation, or null
 * @param minutes how long it took, or null
 */
record Beginning(
        List<String> causes,
        List<String> articles,
        List<String> solved,
        @Nullable String type,
        @Nullable Integer minutes) {
    static final Beginning EMPTY = new Beginning(List.of(), List.of(), List.of(), null, null);
}
