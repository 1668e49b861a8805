package dk.virkwiki.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for.
 *
 * @param text as typed; any text is accepted. Understands {@code "exact phrases"}, {@code -without}
 *     and {@code type: emne: myndighed: målgruppe:}
 * @param filters what the hits are narrowed to
 * @param spelling whether misspelled words may be read as others
 * @param offset hits to leave out, from 0
 * @param limit most hits to give, up to 100
 * @param detail what the answer is to hold
 */
public record SearchQuery(
        String text, Filters filters, SpellingMode spelling, int offset, int limit, Detail detail) {
    private static final int MOST = 100;
    private static final int DEEPEST = 1_000;

    public SearchQuery {
        offset = Math.clamp(offset, 0, DEEPEST);
        limit = Math.clamp(limit, 0, MOST);
    }

    /** Everything that an answer can hold. */
    public SearchQuery(String text, Filters filters, SpellingMode spelling, int offset, int limit) {
        this(text, filters, spelling, offset, limit, Detail.EVERYTHING);
    }

    /** The first ten hits. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Filters.none(), SpellingMode.FORGIVING, 0, 10);
    }

    public SearchQuery withFilters(Filters filters) {
        return new SearchQuery(text, filters, spelling, offset, limit, detail);
    }

    public SearchQuery withSpelling(SpellingMode spelling) {
        return new SearchQuery(text, filters, spelling, offset, limit, detail);
    }

    public SearchQuery withPage(int offset, int limit) {
        return new SearchQuery(text, filters, spelling, offset, limit, detail);
    }

    public SearchQuery withDetail(Detail detail) {
        return new SearchQuery(text, filters, spelling, offset, limit, detail);
    }

    /** What an answer holds. What is not asked for costs nothing. */
    public enum Detail {
        /** Hits with snippets, their number, and counts for each code. */
        EVERYTHING,
        /** Hits with snippets; their number is at least {@link SearchResult#total}. */
        SNIPPETS,
        /** Hits without snippets; their number is at least {@link SearchResult#total}. */
        HITS
    }

    /** How misspelled words are read. */
    public enum SpellingMode {
        /** Words that no article has are read as the likeliest words that some article has. */
        FORGIVING,
        /** Every word is searched as it was typed, and the last one is complete. */
        LITERAL
    }

    /**
     * Codes that hits must have; null does not narrow.
     *
     * @param type for example {@code guide}
     * @param topic for example {@code moms}
     * @param owner code of an authority, for example {@code SKTST}
     * @param readers code of those it is written for, for example {@code forening}, or {@link
     *     #ADVISORS_ONLY}
     */
    public record Filters(
            @Nullable String type,
            @Nullable String topic,
            @Nullable String owner,
            @Nullable String readers) {
        /** Stands among the codes of readers for articles that nobody but advisors may read. */
        public static final String ADVISORS_ONLY = "kun-vejledere";

        /** Narrows nothing but these. */
        public Filters(@Nullable String type, @Nullable String topic, @Nullable String owner) {
            this(type, topic, owner, null);
        }

        /** Narrows nothing. */
        public static Filters none() {
            return new Filters(null, null, null, null);
        }

        /** These filters, and the others where these say nothing. */
        public Filters or(Filters others) {
            return new Filters(
                    type != null ? type : others.type,
                    topic != null ? topic : others.topic,
                    owner != null ? owner : others.owner,
                    readers != null ? readers : others.readers);
        }

        /** Whether nothing is narrowed. */
        public boolean isEmpty() {
            return type == null && topic == null && owner == null && readers == null;
        }
    }
}
