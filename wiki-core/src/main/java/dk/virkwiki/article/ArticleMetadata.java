package dk.virkwiki.article;

import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What an article's front matter says, with defaults filled in.
 *
 * @param title heading of the article
 * @param slug its address: lower-case ASCII letters, digits and hyphens
 * @param summary the answer in one or two sentences; empty when the file has none
 * @param type kind of text
 * @param owner code of the authority that answers for it, or null
 * @param visibility {@code ADVISOR} when the whole article is for advisors only
 * @param status whether readers see it
 * @param tags codes that place the article
 * @param freshness dates and sources
 * @param standing former addresses, withdrawal, and what is asked before it changes
 */
public record ArticleMetadata(
        String title,
        String slug,
        String summary,
        ArticleType type,
        @Nullable String owner,
        Audience visibility,
        ArticleStatus status,
        Tags tags,
        Freshness freshness,
        Standing standing) {

    @PersistenceCreator
    public ArticleMetadata {
        standing = Objects.requireNonNullElse(standing, Standing.plain());
    }

    /** An article that was never moved or withdrawn. */
    public ArticleMetadata(
            String title,
            String slug,
            String summary,
            ArticleType type,
            @Nullable String owner,
            Audience visibility,
            ArticleStatus status,
            Tags tags,
            Freshness freshness) {
        this(
                title,
                slug,
                summary,
                type,
                owner,
                visibility,
                status,
                tags,
                freshness,
                Standing.plain());
    }

    /** Whether this audience may read the article: published, or out of date with a notice. */
    public boolean isReadableBy(Audience audience) {
        return (status == ArticleStatus.PUBLISHED || isOutdated()) && audience.maySee(visibility);
    }

    /** Whether it was withdrawn as out of date: its text stays with a notice. */
    public boolean isOutdated() {
        return status == ArticleStatus.WITHDRAWN && standing.withdrawal() == Withdrawal.OUTDATED;
    }

    /** The path of the article on the site. */
    public String address() {
        return type.address(slug);
    }

    /** The main topic's code, or null when the article has none. */
    public @Nullable String mainTopic() {
        return tags.topics().isEmpty() ? null : tags.topics().getFirst();
    }

    /**
     * Codes from {@code articles/_data}, and the words people search with that are not in the text.
     */
    public record Tags(
            List<String> audience,
            List<String> topics,
            List<String> causes,
            List<String> personas,
            List<String> selfServices,
            List<String> synonyms,
            String language,
            @Nullable String translationOf) {
        public Tags {
            audience = List.copyOf(audience);
            topics = List.copyOf(topics);
            causes = List.copyOf(causes);
            personas = List.copyOf(personas);
            selfServices = List.copyOf(selfServices);
            synonyms = List.copyOf(synonyms);
        }

        /** No codes and no words; Danish. */
        public static Tags none() {
            return new Tags(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "da", null);
        }
    }
}
