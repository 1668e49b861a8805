package dk.virkwiki.intake;

/**
 * How large a picture is shown at most.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {
    boolean isWithin(long pixels) {
        return (long) width * height <= pixels;
    }
}
