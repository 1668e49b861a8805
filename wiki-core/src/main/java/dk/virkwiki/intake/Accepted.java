package dk.virkwiki.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that may be kept. */
public final class Accepted {
    private final FileType type;
    private final @Nullable PictureSize size;
    private final Path sent;
    private final byte @Nullable [] remade;

    private Accepted(
            FileType type, @Nullable PictureSize size, Path sent, byte @Nullable [] remade) {
        this.type = type;
        this.size = size;
        this.sent = sent;
        this.remade = remade;
    }

    static Accepted asSent(FileType type, Path sent) {
        return new Accepted(type, null, sent, null);
    }

    static Accepted picture(Pictures.Picture picture, Path sent) {
        return new Accepted(picture.type(), picture.size(), sent, picture.bytes());
    }

    /** What it is. */
    public FileType type() {
        return type;
    }

    /** How large it is, when it is a picture. */
    public @Nullable PictureSize size() {
        return size;
    }

    /** What is to be kept of it. */
    public InputStream open() throws IOException {
        return remade == null ? Files.newInputStream(sent) : new ByteArrayInputStream(remade);
    }
}
