package dk.virkwiki.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened or cannot go on, for a reason an operator can act on. */
public final class StoreFailure extends RuntimeException {
    private final Kind kind;
    private final Path path;

    StoreFailure(Kind kind, Path path, @Nullable Throwable cause) {
        super(kind.sentence.formatted(path), cause);
        this.kind = kind;
        this.path = path;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The directory or file it went wrong with. */
    public Path path() {
        return path;
    }

    /** What can go wrong with a store; each is a case the operator handles in another way. */
    public enum Kind {
        /** Another process, or another store in this one, has the directory open. */
        IN_USE("The store in %s is already in use by another process"),
        /** The file is cut off, overwritten or older than what was last acknowledged. */
        DAMAGED("The store file %s is damaged; it has been left untouched"),
        /** The directory cannot be created or written to. */
        NOT_WRITABLE("The store directory %s cannot be created or written to"),
        /** There is no room on the disk. */
        FULL("There is no space left on the disk of the store %s"),
        /** The disk refuses to read or write for another reason. */
        BROKEN_DISK("The disk of the store %s fails to read or write");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }
}
