package dk.virkwiki.media;

import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.Author;
import dk.virkwiki.intake.Accepted;
import dk.virkwiki.shared.Conflict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts files on the shelf and takes them off. Parts are written first, the file last: its insert
 * under its name is the act. Parts that belong to no file are marked before there are any, so that
 * what a crash leaves behind is found.
 */
@Component
class FileShelf {
    private static final Logger LOG = LoggerFactory.getLogger(FileShelf.class);
    private static final int MOST_OF_A_NAME = 500;

    private final FileRepository repository;
    private final FileParts parts;
    private final FileUses uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileShelf(
            FileRepository repository,
            FileParts parts,
            FileUses uses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    InputStream open(StoredFile file, long from) {
        return parts.open(file.content(), from);
    }

    /** Under this name, or with a number when another file has it. */
    StoredFile put(String name, Accepted accepted, String alt, Author author) {
        return keep(name, MOST_OF_A_NAME, accepted, alt, author);
    }

    /** Under this very name. */
    StoredFile putAs(String name, Accepted accepted, String alt, Author author) {
        return keep(name, 1, accepted, alt, author);
    }

    private StoredFile keep(String name, int most, Accepted accepted, String alt, Author author) {
        var content = write(accepted);
        for (int number = 1; number <= most; number++) {
            var numbered = FileName.numbered(name, number);
            var file = file(numbered, accepted, alt, author, content);
            if (repository.insert(file)) {
                repository.unmark(content.key());
                tellArticlesWith(file);
                LOG.info("The file {} was added by {}", file.name(), author.accountId());
                return file;
            }
            var same = sameAs(file);
            if (same.isPresent()) {
                discard(content);
                return same.get();
            }
        }
        discard(content);
        throw new Conflict("fil-navn-optaget", name);
    }

    private StoredFile.Content write(Accepted accepted) {
        var key = new ObjectId().toHexString();
        repository.markLoose(key, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try (var in = accepted.open()) {
            return parts.write(key, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile file(
            String name, Accepted accepted, String alt, Author author, StoredFile.Content content) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StoredFile(name, accepted.type(), accepted.size(), alt, author, now, content);
    }

    private Optional<StoredFile> sameAs(StoredFile file) {
        return repository
                .find(file.name())
                .filter(there -> there.content().sha256().equals(file.content().sha256()));
    }

    private void discard(StoredFile.Content content) {
        parts.remove(content.key());
        repository.unmark(content.key());
    }

    /** Takes a file off; from then on nobody gets it. */
    void remove(StoredFile file) {
        repository.markLoose(file.content().key(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        repository.remove(file);
        discard(file.content());
        tellArticlesWith(file);
    }

    /** Their pages are made anew, with the picture or without. */
    private void tellArticlesWith(StoredFile file) {
        var showing = uses.articlesWith(file.name());
        if (!showing.isEmpty()) {
            events.publishEvent(new ArticleChanged(showing));
        }
    }
}
