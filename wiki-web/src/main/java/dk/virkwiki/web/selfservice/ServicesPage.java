package dk.virkwiki.web.selfservice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of self-services.
 *
 * @param groups by authority
 * @param add address of the form for a new one, or null
 */
record ServicesPage(List<Group> groups, @Nullable String add) {

    /** One authority's self-services. */
    record Group(String id, String name, List<Row> rows) {}

    /**
     * A self-service.
     *
     * @param url where it is, or null
     * @param state what is out of the ordinary, in words, or null
     * @param edit address of its form, or null
     */
    record Row(
            String code,
            String name,
            @Nullable String url,
            String login,
            String note,
            @Nullable String state,
            @Nullable String edit) {}
}
