package dk.virkwiki.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes whose unsigned order is the order MongoDB sorts values in, so that an index is a
 * plain sorted map of bytes. Every encoding ends by itself: none is the beginning of another.
 */
final class KeyBytes {
    private static final int NULL = 0x10;
    private static final int NUMBER = 0x20;
    private static final int STRING = 0x30;
    private static final int UUID_TAG = 0x50;
    private static final int OBJECT_ID = 0x58;
    private static final int BOOLEAN = 0x60;
    private static final int DATE = 0x68;

    /** Values that are only ever compared for equality. */
    private static final int OTHER = 0x80;

    private KeyBytes() {}

    /** True for values whose bytes also sort as MongoDB sorts them. */
    static boolean isOrdered(@Nullable Object value) {
        return Missing.isNullOrMissing(value)
                || value instanceof Number
                || value instanceof String
                || value instanceof UUID
                || value instanceof ObjectId
                || value instanceof Boolean
                || value instanceof Instant;
    }

    /**
     * True for values that a query compares as they are, rather than as a condition or an array.
     */
    static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Document)
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression);
    }

    static byte[] of(@Nullable Object value) {
        var out = new ByteArrayOutputStream(24);
        if (value == null || value instanceof Missing) {
            out.write(NULL);
        } else if (value instanceof Number number) {
            writeNumber(out, number);
        } else if (value instanceof String text) {
            writeText(out, text);
        } else if (value instanceof ObjectId id) {
            out.write(OBJECT_ID);
            out.writeBytes(id.toByteArray());
        } else if (value instanceof UUID id) {
            out.write(UUID_TAG);
            writeLong(out, id.getMostSignificantBits());
            writeLong(out, id.getLeastSignificantBits());
        } else if (value instanceof Boolean flag) {
            out.write(BOOLEAN);
            out.write(flag ? 1 : 0);
        } else if (value instanceof Instant instant) {
            out.write(DATE);
            writeLong(out, instant.toEpochMilli() ^ Long.MIN_VALUE);
        } else {
            writeOther(out, value);
        }
        return out.toByteArray();
    }

    /** The beginning that all values of this value's type have in common. */
    static byte[] typeOf(byte[] encoded) {
        return new byte[] {encoded[0]};
    }

    static byte[] inverted(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) ~bytes[i];
        }
        return result;
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    /** The least bytes after everything that begins with these; null when there are none. */
    static byte @Nullable [] after(byte[] prefix) {
        for (int i = prefix.length - 1; i >= 0; i--) {
            if (prefix[i] != (byte) 0xFF) {
                byte[] result = Arrays.copyOf(prefix, i + 1);
                result[i]++;
                return result;
            }
        }
        return null;
    }

    /** The bytes of a positive number, in order. */
    static byte[] ofId(long id) {
        var out = new ByteArrayOutputStream(8);
        writeLong(out, id);
        return out.toByteArray();
    }

    /**
     * The nearest double, then what a long is beyond it: numbers that MongoDB holds equal are equal
     * bytes, whatever their type.
     */
    private static void writeNumber(ByteArrayOutputStream out, Number number) {
        double nearest = number.doubleValue() + 0.0; // turns -0.0 into 0.0
        long bits = Double.doubleToLongBits(nearest);
        out.write(NUMBER);
        writeLong(out, bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        long beyond = number instanceof Long exact ? exact - (long) nearest : 0;
        out.write((int) (beyond + 0x8000) >>> 8);
        out.write((int) (beyond + 0x8000));
    }

    /** UTF-16 order, as Java compares strings; 0 ends the text. */
    private static void writeText(ByteArrayOutputStream out, String text) {
        out.write(STRING);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                writeEscaped(out, c);
            } else if (c < 0x800) {
                out.write(0xC0 | c >> 6);
                out.write(0x80 | c & 0x3F);
            } else {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            }
        }
        out.write(0);
    }

    private static void writeEscaped(ByteArrayOutputStream out, int b) {
        if (b <= 1) {
            out.write(1);
            out.write(b + 1);
        } else {
            out.write(b);
        }
    }

    private static void writeOther(ByteArrayOutputStream out, Object value) {
        ByteBuf buffer = Unpooled.buffer();
        try {
            Object normal = new KeyValue(value).normalized().get(0);
            BsonEncoder.encodeDocument(new Document("", normal), buffer);
            out.write(OTHER);
            for (byte b : ByteBufUtil.getBytes(buffer)) {
                writeEscaped(out, b & 0xFF);
            }
            out.write(0);
        } finally {
            buffer.release();
        }
    }

    private static void writeLong(ByteArrayOutputStream out, long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
