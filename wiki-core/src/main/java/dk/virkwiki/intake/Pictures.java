package dk.virkwiki.intake;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dk.virkwiki.shared.Invalid;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes pictures anew from their pixels, so that nothing else of what was sent is left: no place
 * and camera, no texts, nothing appended. One that holds nothing but pixels already and is small
 * enough is kept byte for byte: what was exported comes in again as it was.
 */
final class Pictures {
    static final int WIDEST = 2_000;

    /** So many pixels lie in memory at a time at most; of larger pictures every other is read. */
    private static final long MOST_IN_MEMORY = 16_000_000;

    private static final float QUALITY = 0.88f;
    private static final Map<String, String> OTHERS =
            Map.of("image/gif", "gif", "image/webp", "webp");

    private final long mostPixels;

    /** Unpacking takes much memory: one at a time, however many are sent. */
    private final Semaphore turn = new Semaphore(1, true);

    Pictures(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /** A picture as it is kept. */
    record Picture(FileType type, PictureSize size, byte[] bytes) {}

    /** Whether this is a picture that is kept as another type. */
    static boolean isOtherPicture(String mediaType) {
        return OTHERS.containsKey(mediaType);
    }

    /**
     * The picture as it is to be kept.
     *
     * @throws Invalid when it is cut off, moves, cannot be read or has too many pixels
     */
    Picture remade(byte[] sent, String mediaType) {
        turn.acquireUninterruptibly();
        try {
            return read(sent, mediaType);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Invalid told) {
                throw told;
            }
            throw new Invalid("billede-ulaeseligt");
        } finally {
            turn.release();
        }
    }

    private Picture read(byte[] sent, String mediaType) throws IOException {
        var type = mediaType.equals("image/jpeg") ? FileType.JPEG : FileType.PNG;
        var reader = reader(mediaType);
        try (var in = new EndingStream(sent)) {
            reader.setInput(in, false, true);
            var size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            requireFew(size);
            if (isOtherPicture(mediaType) && reader.getNumImages(true) > 1) {
                throw new Invalid("billede-bevaeger-sig");
            }
            var plainness = Plainness.of(sent, mediaType);
            if (plainness == Plainness.BROKEN) {
                throw new Invalid("billede-afbrudt");
            }
            var image = pixels(reader, size);
            return plainness == Plainness.PLAIN && size.width() <= WIDEST
                    ? new Picture(type, size, sent)
                    : anew(image, type, orientation(sent, type));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(String mediaType) {
        return mediaType.equals("image/webp")
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(mediaType.replace("apng", "png")).next();
    }

    private void requireFew(PictureSize size) {
        if (!size.isWithin(mostPixels)) {
            throw new Invalid("billede-for-mange-pixels", mostPixels / 1_000_000);
        }
    }

    private static BufferedImage pixels(ImageReader reader, PictureSize size) throws IOException {
        int step = 1;
        while (!size.isWithin(MOST_IN_MEMORY * step * step)) {
            step++;
        }
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static Orientation orientation(byte[] sent, FileType type) {
        return type == FileType.JPEG ? new JpegFile(sent).orientation() : Orientation.TOP_LEFT;
    }

    private static Picture anew(BufferedImage read, FileType type, Orientation orientation)
            throws IOException {
        var upright = upright(read, orientation);
        var image = upright.getWidth() > WIDEST ? smaller(upright) : upright;
        boolean fewColours = image.getColorModel() instanceof IndexColorModel;
        var clean = fewColours && type == FileType.PNG ? image : drawn(image, type);
        return new Picture(
                type, new PictureSize(clean.getWidth(), clean.getHeight()), written(clean, type));
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        return orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static BufferedImage smaller(BufferedImage image) throws IOException {
        int height = Math.max(1, Math.round((float) image.getHeight() * WIDEST / image.getWidth()));
        return Thumbnails.of(image).forceSize(WIDEST, height).asBufferedImage();
    }

    /** The same in plain colours, without a profile of its own. */
    private static BufferedImage drawn(BufferedImage image, FileType type) {
        boolean seeThrough = type == FileType.PNG && image.getColorModel().hasAlpha();
        var plain =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static byte[] written(BufferedImage image, FileType type) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
