package dk.virkwiki.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** The pieces of a JPEG, one after the other. */
final class JpegFile {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int JFIF_LENGTH = 16;
    private static final int EXIF = 0xE1;
    private static final byte[] EXIF_START = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Integer> ONLY_PIXELS =
            Set.of(0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, SCAN);

    private final byte[] file;
    private byte @Nullable [] exif;

    JpegFile(byte[] file) {
        this.file = file;
    }

    Plainness look() {
        boolean plain = true;
        int at = 2;
        while (at + 1 < file.length) {
            int marker = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) != 0xFF) {
                return Plainness.BROKEN;
            }
            if (marker == END) {
                return plain && at + 2 == file.length ? Plainness.PLAIN : Plainness.MORE;
            }
            if (marker == 0xFF) { // a filler
                plain = false;
                at++;
            } else if (at + 3 >= file.length) {
                return Plainness.BROKEN;
            } else {
                int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
                plain &= isOnlyPixels(marker, length);
                note(marker, at + 4, at + 2 + length);
                at += 2 + length;
                at = marker == SCAN ? afterScan(at) : at;
            }
        }
        return Plainness.BROKEN;
    }

    private static boolean isOnlyPixels(int marker, int length) {
        return ONLY_PIXELS.contains(marker) || (marker == JFIF && length == JFIF_LENGTH);
    }

    private void note(int marker, int start, int end) {
        if (marker == EXIF && exif == null && start <= end && end <= file.length) {
            exif = Arrays.copyOfRange(file, start, end);
        }
    }

    /** Where the coded pixels end: at the next mark that is not part of them. */
    private int afterScan(int from) {
        int at = from;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xFF;
            boolean isPartOfIt = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if ((file[at] & 0xFF) == 0xFF && !isPartOfIt) {
                return at;
            }
            at++;
        }
        return file.length;
    }

    /** How the camera was held; upright when that is not told readably. */
    Orientation orientation() {
        look();
        if (exif == null || !startsWith(exif, EXIF_START)) {
            return Orientation.TOP_LEFT;
        }
        try {
            var told = ExifUtils.getOrientationFromExif(exif);
            return told == null ? Orientation.TOP_LEFT : told;
        } catch (RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
