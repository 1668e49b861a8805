package dk.virkwiki.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is kept; everything else is refused. The first ending is the one files get. */
public enum FileType {
    PNG(FileKind.PICTURE, "image/png", "png"),
    JPEG(FileKind.PICTURE, "image/jpeg", "jpg", "jpeg"),
    PDF(FileKind.DOCUMENT, "application/pdf", "pdf"),
    DOCX(
            FileKind.DOCUMENT,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"),
    XLSX(
            FileKind.DOCUMENT,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx"),
    ODT(FileKind.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    MP4(FileKind.VIDEO, "video/mp4", "mp4"),
    WEBM(FileKind.VIDEO, "video/webm", "webm"),
    MP3(FileKind.SOUND, "audio/mpeg", "mp3"),
    VTT(FileKind.CAPTIONS, "text/vtt", "vtt");

    private final FileKind kind;
    private final String mediaType;
    private final List<String> endings;

    FileType(FileKind kind, String mediaType, String... endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public FileKind kind() {
        return kind;
    }

    /** As browsers are told. */
    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end in, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** The type that a name with this ending promises. */
    public static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }
}
