package dk.virkwiki.markdown;

import java.util.Optional;

/** Finds the article behind a wiki link {@code [[slug]]}, for one audience. */
@FunctionalInterface
public interface WikiLinks {
    /** What stands before the code in a link to a self-service. */
    String SERVICE_PREFIX = "selvbetjening:";

    /** The article with this slug, or nothing when it does not exist for the audience. */
    Optional<Target> find(String slug);

    /** The words for a link that leads nowhere and has none of its own. */
    default String wordsFor(String slug) {
        return slug;
    }

    /** What is known of a file of this wiki; nothing when files are not asked for. */
    default Optional<FileFact> file(String name) {
        return Optional.empty();
    }

    /**
     * A file of this wiki.
     *
     * @param width of a picture, else 0
     * @param height of a picture, else 0
     * @param remark what is told beside a link to it; may be empty
     */
    record FileFact(int width, int height, String remark) {
        /** There is no such file. */
        public static final FileFact MISSING = new FileFact(-1, -1, "");
    }

    /** Where a link leads. */
    record Target(String href, String title) {}

    /** Knows no articles: links are shown as plain text. */
    static WikiLinks none() {
        return slug -> Optional.empty();
    }
}
