package dk.virkwiki.search.document;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The codes that found articles are counted by. The index keeps all of them as one value, so that
 * counting reads one number for each article and looks at codes once for each combination.
 *
 * @param audience code of the smallest audience that may read the article
 * @param owner empty when there is none
 * @param readers those the article is written for
 */
record FacetCodes(
        String audience, String type, String owner, List<String> topics, List<String> readers) {
    private static final String BETWEEN = "\u001f";
    private static final String BETWEEN_LISTS = "\u001e";
    private static final String ADVISOR = ArticleDocument.code(Audience.ADVISOR);

    /** Room for some hundred topics; an index value must be smaller than 32 KB. */
    private static final int MOST_LETTERS = 8_000;

    /** The codes of an article as the index keeps them. */
    static String encoded(ArticleMetadata metadata) {
        var codes = new StringBuilder(ArticleDocument.code(metadata.visibility()));
        codes.append(BETWEEN).append(metadata.type().code());
        codes.append(BETWEEN).append(Objects.requireNonNullElse(metadata.owner(), ""));
        codes.append(BETWEEN_LISTS);
        append(metadata.tags().topics(), codes);
        codes.append(BETWEEN_LISTS);
        append(readers(metadata), codes);
        return codes.toString();
    }

    private static void append(List<String> more, StringBuilder codes) {
        for (String code : more.stream().distinct().sorted().toList()) {
            if (codes.length() + code.length() < MOST_LETTERS) {
                codes.append(code).append(BETWEEN);
            }
        }
    }

    /** Codes of those an article is written for; says as well when nobody else may read it. */
    static List<String> readers(ArticleMetadata metadata) {
        var readers = metadata.tags().audience().stream();
        return metadata.visibility() == Audience.ADVISOR
                ? Stream.concat(readers, Stream.of(Filters.ADVISORS_ONLY)).toList()
                : readers.toList();
    }

    static FacetCodes decoded(String encoded) {
        var lists = encoded.split(BETWEEN_LISTS, -1);
        var codes = lists[0].split(BETWEEN, -1);
        return new FacetCodes(codes[0], codes[1], codes[2], list(lists[1]), list(lists[2]));
    }

    private static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(BETWEEN));
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

    boolean hasReaders(Filters filters) {
        return filters.readers() == null || readers.contains(filters.readers());
    }
}
