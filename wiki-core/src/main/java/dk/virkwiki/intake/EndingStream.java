package dk.virkwiki.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture, for decoders that read on after the end. The one for WebP takes the end
 * for zeros and asks again for every pixel: a picture of some hundred bytes that claims to be large
 * would keep a processor busy for minutes. Decoders may look past the end a little, as they read
 * ahead, and are then stopped.
 */
final class EndingStream extends MemoryCacheImageInputStream {
    /** A decoder that holds 8 bytes asks at most once for each of their bits. */
    private static final int MOST_LOOKS_PAST_THE_END = 64;

    private int looks;

    EndingStream(byte[] bytes) {
        super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next < 0 && ++looks > MOST_LOOKS_PAST_THE_END) {
            throw new IIOException("the picture is cut off");
        }
        return next;
    }
}
