package dk.virkwiki.media;

import dk.virkwiki.intake.FileKind;
import dk.virkwiki.link.FileFacts;
import dk.virkwiki.markdown.WikiLinks.FileFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What pages tell of the files on the shelf. */
@Component
class StoredFileFacts implements FileFacts {
    private static final long KILO = 1_000;

    private final FileRepository repository;

    StoredFileFacts(FileRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<String, FileFact> find(Collection<String> names) {
        Map<String, FileFact> facts = new HashMap<>();
        repository.findAll(names).forEach(file -> facts.put(file.name(), fact(file)));
        return facts;
    }

    private static FileFact fact(StoredFile file) {
        var size = file.size();
        return new FileFact(
                size == null ? 0 : size.width(),
                size == null ? 0 : size.height(),
                file.kind() == FileKind.PICTURE ? "" : remark(file));
    }

    /** {@code PDF, 120 kB}, as Danes write numbers. */
    private static String remark(StoredFile file) {
        long kilo = Math.max(1, Math.round((double) file.length() / KILO));
        var size =
                kilo < KILO
                        ? kilo + " kB"
                        : String.format(Locale.of("da"), "%.1f MB", (double) kilo / KILO);
        return file.type().name() + ", " + size;
    }
}
