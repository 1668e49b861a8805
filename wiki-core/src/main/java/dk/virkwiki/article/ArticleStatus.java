package dk.virkwiki.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether readers can see an article; the front matter key {@code status}. */
public enum ArticleStatus {
    /** Being written; only its editors see it. */
    DRAFT,
    /** Readers see it. */
    PUBLISHED,
    /** Taken down; the address answers with a sentence that says so. */
    WITHDRAWN;

    /** The word in front matter: lower case, for example {@code published}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this code. */
    public static Optional<ArticleStatus> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
