package dk.virkwiki.markdown;

import java.util.Optional;

/** Finds the article behind a wiki link {@code [[slug]]}, for one audience. */
@FunctionalInterface
public interface WikiLinks {
    /** What stands before the code in a link to a self-service. */
    String SERVICE_PREFIX = "selvbetjening:";

    /** The article with this slug, or nothing when it does not exist for the audience. */
    Optional<Target> find(String slug);

    /** Where a link leads. */
    record Target(String href, String title) {}

    /** Knows no articles: links are shown as plain text. */
    static WikiLinks none() {
        return slug -> Optional.empty();
    }
}
