package dk.virkwiki.search.document;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.Freshness;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * What counts beside an article's words: that it is kept up to date, and used. Moves only hits that
 * fit about equally well, since it multiplies a score by at most 1 + {@link #MOST}: no article
 * comes before one whose words fit better than by that share. A text that no longer holds comes
 * after all that do.
 *
 * @param today days since 1970
 * @param use by article id how much it is used, from 0 to 1; those left out are not used
 */
public record Signals(long today, Map<String, Float> use) {
    /** The most that freshness and use may add, as a share of the score. */
    static final float MOST = 0.04f;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final float UNKNOWN = 0.5f;
    private static final int DAY_BITS = 32;
    private static final long OUTDATED = Long.MIN_VALUE;

    /** Small enough to put the best such hit after the worst other one. */
    private static final float NO_LONGER_HOLDS = 1e-4f;

    /** The signals on the day that the clock says, in Denmark. */
    public static Signals on(Clock clock, Map<String, Float> use) {
        return new Signals(LocalDate.now(clock.withZone(DENMARK)).toEpochDay(), use);
    }

    /** The days of an article as the index keeps them; below 0 when its text no longer holds. */
    static long days(ArticleMetadata metadata) {
        long days = days(metadata.freshness());
        return metadata.isOutdated() ? days | OUTDATED : days;
    }

    static long days(Freshness freshness) {
        return day(freshness.verified()) << DAY_BITS | day(freshness.reviewBy());
    }

    private static long day(@Nullable LocalDate date) {
        return date == null ? 0 : Math.max(1, date.toEpochDay());
    }

    /** Reads the factors of one segment's articles. */
    public Factors in(LeafReader segment) throws IOException {
        return new Factors(segment);
    }

    /**
     * What the scores of one segment's articles are multiplied by; asked for in the order in which
     * the index keeps them.
     */
    public final class Factors {
        private final NumericDocValues days;
        private final BinaryDocValues cards;

        private Factors(LeafReader segment) throws IOException {
            days = DocValues.getNumeric(segment, CardFields.DAYS);
            cards = DocValues.getBinary(segment, CardFields.CARD);
        }

        /** The factor of an article, by its number in the segment. */
        public float of(int doc) throws IOException {
            boolean asked = !use.isEmpty() && cards.advanceExact(doc);
            String id = asked ? Card.id(cards.binaryValue()) : "";
            return factor(days.advanceExact(doc) ? days.longValue() : 0, id);
        }
    }

    /** What the score of an article is multiplied by. */
    float factor(long days, String articleId) {
        if (days < 0) {
            return NO_LONGER_HOLDS;
        }
        float used = Math.clamp(use.getOrDefault(articleId, 0f), 0f, 1f);
        return 1 + MOST * (fresh(days) + used) / 2;
    }

    /** 1 when confirmed and not due, 0 when overdue. */
    private float fresh(long days) {
        long verified = days >>> DAY_BITS;
        long reviewBy = days & 0xFFFF_FFFFL;
        if (reviewBy != 0 && reviewBy < today) {
            return 0;
        }
        return verified == 0 ? UNKNOWN : 1;
    }
}
