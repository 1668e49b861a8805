package dk.virkwiki.search.document;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a hit shows of an article, as the index keeps it: one value, read without unpacking. */
final class Card {
    private static final long NO_DATE = Long.MIN_VALUE;

    private Card() {}

    static BytesRef encode(Article article) {
        var out = new ByteBuffersDataOutput();
        try {
            write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(Article article, DataOutput out) throws IOException {
        var metadata = article.metadata();
        out.writeString(article.id());
        out.writeString(article.slug());
        out.writeString(article.title());
        out.writeString(metadata.summary());
        out.writeString(metadata.type().code());
        out.writeString(metadata.owner() == null ? "" : metadata.owner());
        out.writeZLong(article.updated().toEpochMilli());
        write(metadata.freshness().verified(), out);
        write(metadata.freshness().reviewBy(), out);
        out.writeByte((byte) metadata.visibility().ordinal());
    }

    private static void write(@Nullable LocalDate date, DataOutput out) throws IOException {
        out.writeZLong(date == null ? NO_DATE : date.toEpochDay());
    }

    /** The id alone. */
    static String id(BytesRef card) throws IOException {
        return new ByteArrayDataInput(card.bytes, card.offset, card.length).readString();
    }

    static Hit.Summary decode(BytesRef card) throws IOException {
        var in = new ByteArrayDataInput(card.bytes, card.offset, card.length);
        String id = in.readString();
        String slug = in.readString();
        String title = in.readString();
        String summary = in.readString();
        var type = ArticleType.of(in.readString()).orElse(ArticleType.PAGE);
        String owner = in.readString();
        var dates = new Hit.Dates(Instant.ofEpochMilli(in.readZLong()), date(in), date(in));
        var audience = Audience.values()[in.readByte()];
        return new Hit.Summary(
                id, slug, title, summary, type, owner.isEmpty() ? null : owner, dates, audience);
    }

    private static @Nullable LocalDate date(DataInput in) throws IOException {
        long day = in.readZLong();
        return day == NO_DATE ? null : LocalDate.ofEpochDay(day);
    }
}
