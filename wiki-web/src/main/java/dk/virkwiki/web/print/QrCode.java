package dk.virkwiki.web.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square code that a phone's camera opens. */
public final class QrCode {
    private static final int MARGIN = 2;
    private static final int DOTS_PER_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** The code of an address of ordinary length. */
    public static QrCode of(String address) {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.MARGIN,
                            MARGIN,
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M);
            return new QrCode(
                    new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address of " + address.length() + " letters", e);
        }
    }

    /** The code as a drawing for pages; one path, sharp in every size. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
        <rect width="%1$d" height="%2$d" fill="#fff"/><path d="%3$s"/></svg>
        """
                .formatted(modules.getWidth(), modules.getHeight(), path);
    }

    /** The code as a picture for paper. */
    byte[] png() {
        int size = modules.getWidth() * DOTS_PER_MODULE;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE);
                picture.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
