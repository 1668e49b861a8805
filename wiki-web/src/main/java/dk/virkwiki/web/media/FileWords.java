package dk.virkwiki.web.media;

import dk.virkwiki.media.StoredFile;
import dk.virkwiki.web.layout.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    /** What is written to show the file: a line of the text, or what goes into a field above it. */
    String line(StoredFile file) {
        return switch (file.kind()) {
            case PICTURE -> "![" + plain(file.alt()) + "](" + file.address() + ")";
            case DOCUMENT ->
                    "[" + words.of("filer.hent", file.name()) + "](" + file.address() + ")";
            case VIDEO, CAPTIONS, SOUND -> file.name();
        };
    }

    /** The field above the text that names such a file; null when it is shown in the text. */
    @Nullable String field(StoredFile file) {
        return switch (file.kind()) {
            case PICTURE, DOCUMENT -> null;
            case VIDEO -> "video.file";
            case CAPTIONS -> "video.captions";
            case SOUND -> "voiceOver";
        };
    }

    /** Where that goes. */
    String where(StoredFile file) {
        return words.of("filer.linje." + file.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String plain(String alt) {
        return alt.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
}
