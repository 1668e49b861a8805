package dk.virkwiki.media;

import dk.virkwiki.article.Author;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.intake.FileType;
import dk.virkwiki.intake.PictureSize;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A file of the wiki. Its insert is what makes it one; its bytes lie in parts that were written
 * before.
 *
 * @param name its name, and its address below {@code /filer/}
 * @param type what it is
 * @param size how large it is shown at most; null when it is no picture
 * @param alt what a picture shows, as its sender said; may be empty
 * @param author who sent it
 * @param at when
 * @param content what it holds
 */
@Document("files")
public record StoredFile(
        @Id String name,
        FileType type,
        @Nullable PictureSize size,
        String alt,
        Author author,
        Instant at,
        Content content) {

    /**
     * What a file holds.
     *
     * @param key of its parts
     * @param length in bytes
     * @param sha256 of the bytes, in hexadecimal
     */
    public record Content(String key, long length, String sha256) {}

    /** The same with other words for what it shows. */
    public StoredFile withAlt(String words) {
        return new StoredFile(name, type, size, words, author, at, content);
    }

    /** What it is to those who use it. */
    public FileKind kind() {
        return type.kind();
    }

    /** How many bytes it holds. */
    public long length() {
        return content.length();
    }

    /** Its address on the site. */
    public String address() {
        return "/filer/" + name;
    }
}
