package dk.virkwiki.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** The bytes of files, in parts of even length; one part at a time is in memory. */
@Repository
class FileParts {
    /** Bytes of one part. */
    static final int LENGTH = 256 * 1024;

    private final MongoOperations mongo;

    FileParts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One part; its id is the key and its number. */
    @Document("file_parts")
    record Part(@Id String id, byte[] bytes) {}

    /** Writes all there is, and says what it was. */
    StoredFile.Content write(String key, InputStream in) throws IOException {
        var digest = sha256();
        var from = new DigestInputStream(in, digest);
        long length = 0;
        var bytes = from.readNBytes(LENGTH);
        for (int number = 0; bytes.length > 0; number++) {
            mongo.insert(new Part(id(key, number), bytes));
            length += bytes.length;
            bytes = bytes.length < LENGTH ? new byte[0] : from.readNBytes(LENGTH);
        }
        return new StoredFile.Content(key, length, HexFormat.of().formatHex(digest.digest()));
    }

    /** The bytes from a place on. */
    InputStream open(StoredFile.Content content, long from) {
        return new Reading(content, from);
    }

    /** Keys are followed by a colon, and a semicolon comes right after a colon. */
    void remove(String key) {
        mongo.remove(query(where("_id").gte(key + ":").lt(key + ";")), Part.class);
    }

    private static String id(String key, long number) {
        return String.format(Locale.ROOT, "%s:%06d", key, number);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Reading extends InputStream {
        private final StoredFile.Content content;
        private long at;
        private byte[] part = new byte[0];
        private long number = -1;

        private Reading(StoredFile.Content content, long from) {
            this.content = content;
            this.at = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            if (at >= content.length()) {
                return -1;
            }
            fetch(at / LENGTH);
            int start = (int) (at % LENGTH);
            int count = Math.min(most, part.length - start);
            if (count <= 0) {
                throw gone();
            }
            System.arraycopy(part, start, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.clamp(count, 0, content.length() - at);
            at += skipped;
            return skipped;
        }

        private void fetch(long wanted) throws IOException {
            if (wanted == number) {
                return;
            }
            var found = mongo.findById(id(content.key(), wanted), Part.class);
            if (found == null) {
                throw gone();
            }
            part = found.bytes();
            number = wanted;
        }

        private IOException gone() {
            return new IOException("The file was taken away while it was read.");
        }
    }
}
