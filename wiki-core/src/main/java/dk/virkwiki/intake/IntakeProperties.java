package dk.virkwiki.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large files may be.
 *
 * @param picture a picture as it is sent
 * @param pixels pixels of a picture, looked at before it is unpacked
 * @param document a document, and a text read aloud
 * @param video a video
 * @param captions captions of a video
 */
@ConfigurationProperties("virkwiki.files")
public record IntakeProperties(
        @DefaultValue("10MB") DataSize picture,
        @DefaultValue("40000000") long pixels,
        @DefaultValue("25MB") DataSize document,
        @DefaultValue("300MB") DataSize video,
        @DefaultValue("1MB") DataSize captions) {

    /** The most a file of this kind may hold. */
    public DataSize most(FileKind kind) {
        return switch (kind) {
            case PICTURE -> picture;
            case DOCUMENT, SOUND -> document;
            case VIDEO -> video;
            case CAPTIONS -> captions;
        };
    }

    /** As they are without settings. */
    public static IntakeProperties defaults() {
        return new IntakeProperties(
                DataSize.ofMegabytes(10),
                40_000_000,
                DataSize.ofMegabytes(25),
                DataSize.ofMegabytes(300),
                DataSize.ofMegabytes(1));
    }
}
