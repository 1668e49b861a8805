package dk.virkwiki.intake;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as nobody should. */
public final class SampleFiles {
    /** 2 × 1 pixels, lossless. */
    private static final String WEBP = "UklGRhwAAABXRUJQVlA4TA8AAAAvAQAAAAcQEf0PRET/Aw==";

    private SampleFiles() {}

    public static byte[] png(int width, int height) {
        return image("png", width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static byte[] gif() {
        return image("gif", 20, 10, BufferedImage.TYPE_BYTE_INDEXED);
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** As large as it says, with the few pixels of {@link #webp()} in it. */
    static byte[] webpThatClaims(int width, int height) {
        var bytes = webp();
        int sizes = (width - 1) | (height - 1) << 14;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(21, sizes);
        return bytes;
    }

    static byte[] image(String format, int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, width, height, Color.BLUE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With a camera's note right after the start: turned a quarter, and a place in it. */
    static byte[] jpegFromPhone(int width, int height) {
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(ByteBuffer.allocate(4).putInt(8).array());
        exif.writeBytes(new byte[] {0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        exif.writeBytes("GPS 57.0488N".getBytes(StandardCharsets.US_ASCII));
        var plain = jpeg(width, height);
        int length = exif.size() + 2;
        var all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        all.writeBytes(exif.toByteArray());
        all.write(plain, 2, plain.length - 2);
        return all.toByteArray();
    }

    /** A few kilobytes that unpack to more pixels than fit in any memory. */
    static byte[] bombPng(int width, int height) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        all.writeBytes(piece("IHDR", header.put((byte) 8).put((byte) 2).array()));
        var packer = new Deflater(9);
        packer.setInput(new byte[1_000_000]);
        packer.finish();
        var room = new byte[10_000];
        all.writeBytes(piece("IDAT", java.util.Arrays.copyOf(room, packer.deflate(room))));
        all.writeBytes(piece("IEND", new byte[0]));
        return all.toByteArray();
    }

    /** A picture with a text in it that its viewer does not see. */
    static byte[] pngWithText(String text) {
        var plain = png(30, 20);
        var all = new ByteArrayOutputStream();
        all.write(plain, 0, 33);
        all.writeBytes(piece("tEXt", ("Comment\0" + text).getBytes(StandardCharsets.ISO_8859_1)));
        all.write(plain, 33, plain.length - 33);
        return all.toByteArray();
    }

    private static byte[] piece(String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] vtt() {
        return "WEBVTT\n\n00:01.000 --> 00:04.000\nGå ind på virk.dk.\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning that every such file has, and bytes enough to look for places in. */
    public static byte[] mp4(int length) {
        var bytes = new byte[length];
        var start = "\0\0\0\u0018ftypisom\0\0\0\0isommp42\0\0\0\u0008mdat";
        System.arraycopy(start.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 32);
        for (int i = 32; i < length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        return bytes;
    }

    static byte[] docx(Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        entries.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        entries.putAll(more);
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
