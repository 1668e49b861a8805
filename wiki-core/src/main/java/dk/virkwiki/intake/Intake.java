package dk.virkwiki.intake;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The front door to looking at files. A file is what its content says; a name that says something
 * else is refused, since those who open it would go by the name.
 */
@Service
public class Intake {
    private static final int HEAD = 64 * 1024;
    private static final String ZIP = "application/zip";
    private static final byte[] CAPTIONS = "WEBVTT".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MARK = Pattern.compile("<[^<>\\n]{0,200}>");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final Set<String> MP4_BRANDS =
            Set.of(
                    "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso8", "iso9", "mp41", "mp42",
                    "avc1", "dash", "M4V ", "MSNV");
    private static final Set<String> OLD_OFFICE =
            Set.of("doc", "xls", "ppt", "docm", "xlsm", "dot", "rtf");
    private static final Map<String, FileType> BY_MAGIC =
            Map.of(
                    "image/png", FileType.PNG,
                    "image/apng", FileType.PNG,
                    "image/jpeg", FileType.JPEG,
                    "audio/mpeg", FileType.MP3);

    private final Tika tika = new Tika();
    private final IntakeProperties limits;
    private final Pictures pictures;

    Intake(IntakeProperties limits) {
        this.limits = limits;
        this.pictures = new Pictures(limits.pixels());
    }

    /**
     * Looks at a file.
     *
     * @param file where it lies
     * @param name what its sender calls it
     * @throws Invalid when it is not to be kept; the code says why
     */
    public Accepted look(Path file, String name) {
        try {
            return look(file, ending(name), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Accepted look(Path file, String ending, long length) throws IOException {
        if (length == 0) {
            throw new Invalid("fil-tom");
        }
        var head = head(file);
        var magic = tika.detect(head);
        if (Pictures.isOtherPicture(magic)) {
            requireEnding(ending, magic.substring("image/".length()));
            requireFits(FileKind.PICTURE, length);
            return Accepted.picture(pictures.remade(Files.readAllBytes(file), magic), file);
        }
        var type = type(head, magic, ending);
        requireFits(type.kind(), length);
        return switch (type) {
            case PNG, JPEG ->
                    Accepted.picture(pictures.remade(Files.readAllBytes(file), magic), file);
            case DOCX, XLSX, ODT -> {
                OfficeFile.requireHarmless(file, type);
                yield Accepted.asSent(type, file);
            }
            case VTT -> {
                requireNoPersonalNumber(requireText(Files.readAllBytes(file)));
                yield Accepted.asSent(type, file);
            }
            case PDF, MP4, WEBM, MP3 -> Accepted.asSent(type, file);
        };
    }

    /** The type that both content and name say. */
    private static FileType type(byte[] head, String magic, String ending) {
        refuseKnown(magic, ending);
        var promised =
                FileType.ofEnding(ending).orElseThrow(() -> new Invalid("fil-type", "." + ending));
        var found = found(head, magic, promised);
        if (found != promised) {
            throw new Invalid("fil-navn-og-indhold", "." + ending);
        }
        return found;
    }

    private static void refuseKnown(String magic, String ending) {
        if (magic.startsWith("image/hei") || ending.startsWith("hei")) {
            throw new Invalid("fil-heic");
        }
        if (magic.startsWith("image/svg") || ending.equals("svg")) {
            throw new Invalid("fil-svg");
        }
        if (OLD_OFFICE.contains(ending)) {
            throw new Invalid("fil-gammel-office", "." + ending);
        }
    }

    private static @Nullable FileType found(byte[] head, String magic, FileType promised) {
        return switch (promised) {
            // Their endings tell packed documents apart; what is inside is looked at afterwards.
            case DOCX, XLSX, ODT -> magic.equals(ZIP) || isOpenDocument(magic) ? promised : null;
            case PDF -> startsWith(head, PDF) ? promised : null;
            case VTT -> isCaptions(head) ? promised : null;
            case WEBM -> isWebm(head) ? promised : null;
            case MP4 -> isMp4(head) ? promised : null;
            case PNG, JPEG, MP3 -> BY_MAGIC.get(magic);
        };
    }

    private static boolean isOpenDocument(String magic) {
        return magic.startsWith("application/vnd.oasis.opendocument")
                || magic.contains("ooxml")
                || magic.contains("openxmlformats");
    }

    private static boolean isMp4(byte[] head) {
        var start = new String(head, 0, Math.min(12, head.length), StandardCharsets.ISO_8859_1);
        return start.length() == 12
                && start.startsWith("ftyp", 4)
                && MP4_BRANDS.contains(start.substring(8));
    }

    private static boolean isWebm(byte[] head) {
        var start = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1);
        return startsWith(head, EBML) && start.contains("webm");
    }

    /** With or without a mark of byte order; then a blank or the end of the line. */
    private static boolean isCaptions(byte[] head) {
        boolean marked = startsWith(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        var text = marked ? Arrays.copyOfRange(head, 3, head.length) : head;
        return startsWith(text, CAPTIONS)
                && (text.length == CAPTIONS.length || text[CAPTIONS.length] <= ' ');
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String requireText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Invalid("fil-ikke-utf8");
        }
    }

    /** Captions are read by everybody, as the article is; marks of style may cut a number. */
    private static void requireNoPersonalNumber(String captions) {
        var line = PersonalNumbers.firstNewLine("", MARK.matcher(captions).replaceAll(""));
        if (line.isPresent()) {
            throw new Invalid("fil-undertekster-personnummer", line.getAsInt());
        }
    }

    private static void requireEnding(String ending, String format) {
        if (!ending.equals(format)) {
            throw new Invalid("fil-navn-og-indhold", "." + ending);
        }
    }

    private void requireFits(FileKind kind, long length) {
        long most = limits.most(kind).toBytes();
        if (length > most) {
            throw new Invalid("fil-for-stor", limits.most(kind).toMegabytes());
        }
    }

    /** What stands after the last dot, in small letters; empty when there is none. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
