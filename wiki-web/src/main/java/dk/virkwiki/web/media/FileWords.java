package dk.virkwiki.web.media;

import dk.virkwiki.media.StoredFile;
import dk.virkwiki.web.layout.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What screens say of files. */
@Component
class FileWords {
    private static final long KILO = 1_000;

    private final Words words;

    FileWords(Words words) {
        this.words = words;
    }

    /** {@code Billede, PNG}. */
    String kind(StoredFile file) {
        return words.of("filer.slags." + file.kind().name().toLowerCase(Locale.ROOT))
                + ", "
                + file.type().name();
    }

    /** {@code 120 kB}, {@code 4,2 MB}. */
    String size(StoredFile file) {
        long kilo = Math.max(1, Math.round((double) file.length() / KILO));
        return kilo < KILO
                ? words.of("filer.kb", kilo)
                : words.of("filer.mb", Math.round(kilo / 100.0) / 10.0);
    }

    /** What stands in a text to show the file. */
    String line(StoredFile file) {
        return switch (file.kind()) {
            case PICTURE -> "![" + plain(file.alt()) + "](" + file.address() + ")";
            case DOCUMENT ->
                    "[" + words.of("filer.hent", file.name()) + "](" + file.address() + ")";
            case VIDEO -> "  file: " + file.name();
            case CAPTIONS -> "  captions: " + file.name();
            case SOUND -> "voiceOver: " + file.name();
        };
    }

    /** Where that line goes. */
    String where(StoredFile file) {
        return words.of("filer.linje." + file.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String plain(String alt) {
        return alt.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
}
