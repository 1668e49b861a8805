package dk.virkwiki.web.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at paper as a phone's camera does. */
public final class PaperPictures {
    private PaperPictures() {}

    /** The address in the square code on a page, counted from 0; empty when there is none. */
    public static String codeOn(PDDocument pdf, int page) throws IOException {
        return code(new PDFRenderer(pdf).renderImageWithDPI(page, 150));
    }

    /** The address in the square code on a picture. */
    public static String code(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            return "";
        } catch (ReaderException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
