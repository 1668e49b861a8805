package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.template.MatterField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The same for the editor, which goes on beside it. */
@RestController
class UploadApi {
    private final Uploads uploads;
    private final FileWords words;

    UploadApi(Uploads uploads, FileWords words) {
        this.uploads = uploads;
        this.words = words;
    }

    /**
     * A file that was taken.
     *
     * @param name its name
     * @param line what is written to show it
     * @param field anchor of the field above the text it goes into; null when it goes where one
     *     writes
     * @param text the whole file with it filled in, when that was sent and has such a field
     * @param where where it goes
     */
    record Taken(
            String name,
            String line,
            @Nullable String field,
            @Nullable String text,
            String where) {}

    @PostMapping("/api/filer")
    Taken take(
            Actor actor,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            @RequestParam(name = "kilde", defaultValue = "") String source,
            HttpServletRequest request) {
        return taken(uploads.take(actor, file, alt, request), source.replace("\r\n", "\n"));
    }

    /** Somebody who writes the file as it is gets it back with the name where it belongs. */
    private Taken taken(StoredFile file, String source) {
        var name = words.field(file);
        var field = name == null ? null : "felt-" + name.replace('.', '-');
        var text =
                name == null
                        ? null
                        : MatterField.find(source, name)
                                .map(known -> known.in(source, List.of(file.name())))
                                .filter(written -> !written.equals(source))
                                .orElse(null);
        return new Taken(file.name(), words.line(file), field, text, words.where(file));
    }
}
