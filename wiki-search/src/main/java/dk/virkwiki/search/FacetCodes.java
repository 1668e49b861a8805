package dk.virkwiki.search;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Objects;

/**
 * The codes that found articles are counted by. The index keeps all of them as one value, so that
 * counting reads one number for each article and looks at codes once for each combination.
 *
 * @param audience code of the smallest audience that may read the article
 * @param owner empty when there is none
 */
record FacetCodes(String audience, String type, String owner, List<String> topics) {
    private static final char BETWEEN = '\u001f';
    private static final String ADVISOR = ArticleDocument.code(Audience.ADVISOR);

    /** Room for some hundred topics; an index value must be smaller than 32 KB. */
    private static final int MOST_LETTERS = 8_000;

    /** The codes of an article as the index keeps them. */
    static String encoded(ArticleMetadata metadata) {
        var codes = new StringBuilder(ArticleDocument.code(metadata.visibility()));
        codes.append(BETWEEN).append(metadata.type().code());
        codes.append(BETWEEN).append(Objects.requireNonNullElse(metadata.owner(), ""));
        for (String topic : metadata.tags().topics().stream().distinct().sorted().toList()) {
            if (codes.length() + topic.length() < MOST_LETTERS) {
                codes.append(BETWEEN).append(topic);
            }
        }
        return codes.toString();
    }

    static FacetCodes decoded(String encoded) {
        var codes = List.of(encoded.split(String.valueOf(BETWEEN), -1));
        return new FacetCodes(
                codes.get(0), codes.get(1), codes.get(2), codes.subList(3, codes.size()));
    }

    boolean isReadableBy(Audience reader) {
        return reader == Audience.ADVISOR || !audience.equals(ADVISOR);
    }

    boolean hasType(Filters filters) {
        return filters.type() == null || filters.type().equals(type);
    }

    boolean hasTopic(Filters filters) {
        return filters.topic() == null || topics.contains(filters.topic());
    }

    boolean hasOwner(Filters filters) {
        return filters.owner() == null || filters.owner().equals(owner);
    }
}
