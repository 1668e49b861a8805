package dk.virkwiki.intake;

/** What a picture's file holds beside its pixels. */
enum Plainness {
    /** Nothing. */
    PLAIN,
    /** Something: texts, where it was taken, a profile, bytes after the end. */
    MORE,
    /** It ends too early or holds what no such file holds. */
    BROKEN;

    static Plainness of(byte[] file, String mediaType) {
        return switch (mediaType) {
            case "image/png" -> new PngFile(file).look();
            case "image/jpeg" -> new JpegFile(file).look();
            default -> MORE;
        };
    }
}
