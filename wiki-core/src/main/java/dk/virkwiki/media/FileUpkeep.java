package dk.virkwiki.media;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** What happens to files by the clock: bytes that belong to none go after a day. */
@Service
public class FileUpkeep {
    /** No upload takes so long. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final int BATCH = 100;

    private final FileRepository repository;
    private final FileParts parts;
    private final Clock clock;

    FileUpkeep(FileRepository repository, FileParts parts, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Deletes what uploads and removals that were cut off have left.
     *
     * @return how many there were
     */
    public int sweep() {
        int swept = 0;
        for (var loose : repository.findLoose(clock.instant().minus(KEPT), BATCH)) {
            if (!repository.isKept(loose.id())) {
                parts.remove(loose.id());
                swept++;
            }
            repository.unmark(loose.id());
        }
        return swept;
    }
}
