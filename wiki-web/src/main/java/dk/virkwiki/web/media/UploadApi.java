package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.media.StoredFile;
import jakarta.servlet.http.HttpServletRequest;
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
     * @param line what stands in a text to show it
     * @param inText whether that line goes where one writes; else it goes at the top of the file
     * @param where where it goes
     */
    record Taken(String name, String line, boolean inText, String where) {}

    @PostMapping("/api/filer")
    Taken take(
            Actor actor,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            HttpServletRequest request) {
        return taken(uploads.take(actor, file, alt, request));
    }

    private Taken taken(StoredFile file) {
        var line = words.line(file);
        boolean inText = line.startsWith("[") || line.startsWith("!");
        return new Taken(file.name(), line, inText, words.where(file));
    }
}
