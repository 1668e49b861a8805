package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.NewFile;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.security.Pace;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file from a form to the shelf, by way of a file that is gone afterwards. */
@Component
class Uploads {
    private final Files files;
    private final Pace pace;

    Uploads(Files files, Pace pace) {
        this.files = files;
        this.pace = pace;
    }

    StoredFile take(
            Actor actor, @Nullable MultipartFile sent, String alt, HttpServletRequest request) {
        pace.require(Pace.Act.FILE, request);
        if (sent == null || sent.getOriginalFilename() == null || isMissing(sent)) {
            throw new Invalid("fil-mangler");
        }
        try {
            var file = java.nio.file.Files.createTempFile("virk-wiki-", ".fil");
            try {
                sent.transferTo(file);
                return files.add(actor, new NewFile(sent.getOriginalFilename(), alt, file));
            } finally {
                remove(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMissing(MultipartFile sent) {
        return sent.isEmpty() && String.valueOf(sent.getOriginalFilename()).isBlank();
    }

    private static void remove(Path file) throws IOException {
        java.nio.file.Files.deleteIfExists(file);
    }
}
