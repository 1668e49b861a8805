package dk.virkwiki.intake;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The pieces of a PNG, one after the other. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

    private final byte[] file;
    private final ByteBuffer bytes;
    private final Set<Integer> seen = new HashSet<>();
    private final Inflater pixels = new Inflater();
    private final byte[] room = new byte[64 * 1024];
    private boolean plain = true;
    private long expected;
    private long unpacked;

    PngFile(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file);
    }

    Plainness look() {
        try {
            return pieces();
        } catch (DataFormatException e) {
            return Plainness.BROKEN;
        } finally {
            pixels.end();
        }
    }

    private Plainness pieces() throws DataFormatException {
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = bytes.getInt(at);
            int type = bytes.getInt(at + 4);
            if (length < 0 || length > file.length - at - AROUND || !isWhole(at, length)) {
                return Plainness.BROKEN;
            }
            at += AROUND + length;
            if (type == IEND) {
                boolean exact = pixels.finished() && unpacked == expected;
                return plain && exact && length == 0 && at == file.length
                        ? Plainness.PLAIN
                        : Plainness.MORE;
            }
            piece(type, at - AROUND - length + 8, length);
        }
        return Plainness.BROKEN;
    }

    private boolean isWhole(int at, int length) {
        var sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        return (int) sum.getValue() == bytes.getInt(at + 8 + length);
    }

    private void piece(int type, int at, int length) throws DataFormatException {
        switch (type) {
            case IHDR -> header(at, length);
            case IDAT -> unpack(at, length);
            case PLTE, TRNS -> plain &= seen.add(type) && length <= 768;
            default -> plain = false;
        }
    }

    private void header(int at, int length) {
        int colours = length == 13 ? file[at + 9] : 1;
        boolean known = colours >= 0 && colours < CHANNELS.length && CHANNELS[colours] > 0;
        plain &= seen.add(IHDR) && length == 13 && known && file[at + 12] == 0;
        if (known && length == 13) {
            long line = ((long) bytes.getInt(at) * file[at + 8] * CHANNELS[colours] + 7) / 8;
            expected = (line + 1) * bytes.getInt(at + 4);
        }
    }

    /** No more than the picture needs: the rest would be hidden in it. */
    private void unpack(int at, int length) throws DataFormatException {
        pixels.setInput(file, at, length);
        while (plain && !pixels.needsInput() && !pixels.finished()) {
            int count = pixels.inflate(room);
            unpacked += count;
            plain &= unpacked <= expected && (count > 0 || !pixels.needsDictionary());
        }
        plain &= pixels.getRemaining() == 0;
    }
}
