package dk.virkwiki.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent.
 *
 * @param contentType with charset
 * @param headers the headers that belong to it, without length, encoding and date
 * @param plain the bytes
 * @param zipped the same compressed, from the first time somebody takes it so
 * @param etag quoted mark of exactly these bytes
 * @param articleId the article it shows, or null for other pages
 * @param readings how often it was sent since that was last written down
 * @param madeNanos when it was made, by {@link System#nanoTime()}
 */
record CachedPage(
        String contentType,
        Map<String, String> headers,
        byte[] plain,
        AtomicReference<byte[]> zipped,
        String etag,
        @Nullable String articleId,
        LongAdder readings,
        long madeNanos) {

    static CachedPage of(
            String contentType,
            Map<String, String> headers,
            byte[] bytes,
            @Nullable String articleId) {
        return new CachedPage(
                contentType,
                Map.copyOf(headers),
                bytes,
                new AtomicReference<>(),
                etag(bytes),
                articleId,
                new LongAdder(),
                System.nanoTime());
    }

    /** Memory it takes, in bytes. */
    int weight() {
        return plain.length + plain.length / 3 + 500;
    }

    /** The page compressed. */
    byte[] gzip() {
        var known = zipped.get();
        if (known == null) {
            known = zipped(plain);
            zipped.set(known);
        }
        return known;
    }

    private static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String etag(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return "\"%08x-%x\"".formatted(sum.getValue(), bytes.length);
    }
}
