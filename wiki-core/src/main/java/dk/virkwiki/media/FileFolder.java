package dk.virkwiki.media;

import dk.virkwiki.article.Problem;
import dk.virkwiki.folder.FolderPart;
import dk.virkwiki.intake.Intake;
import dk.virkwiki.shared.WikiFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files beside a folder of articles: {@code _filer}, as import reads and export writes it. */
@Component
class FileFolder implements FolderPart {
    private static final String FOLDER = "_filer";

    private final dk.virkwiki.media.Files files;
    private final FileRepository repository;
    private final FileShelf shelf;
    private final Intake intake;

    FileFolder(
            dk.virkwiki.media.Files files,
            FileRepository repository,
            FileShelf shelf,
            Intake intake) {
        this.files = files;
        this.repository = repository;
        this.shelf = shelf;
        this.intake = intake;
    }

    /** One that cannot be kept is left out; the others go in. */
    @Override
    public List<Problem> take(Path root) {
        var folder = root.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .flatMap(file -> take(file, FOLDER + "/" + file.getFileName()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Problem> take(Path file, String path) {
        var name = file.getFileName().toString();
        if (!FileName.isValid(name)) {
            return Optional.of(Problem.refused(path, "fil-navn", name));
        }
        try {
            if (!isThere(name, file)) {
                files.take(name, intake.look(file, name));
            }
            return Optional.empty();
        } catch (WikiFailure failure) {
            var detail = failure.arguments().stream().map(String::valueOf).findFirst().orElse("");
            return Optional.of(Problem.refused(path, failure.code(), detail));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.of(Problem.refused(path, "fil-ulaeselig", name));
        }
    }

    /** Whether the wiki holds these very bytes under this name. */
    private boolean isThere(String name, Path file) throws IOException {
        var stored = repository.find(name).orElse(null);
        if (stored == null || stored.length() != Files.size(file)) {
            return false;
        }
        try (var ours = shelf.open(stored, 0);
                var theirs = Files.newInputStream(file)) {
            return isSame(ours, theirs);
        }
    }

    private static boolean isSame(java.io.InputStream one, java.io.InputStream other)
            throws IOException {
        var bytes = one.readNBytes(FileParts.LENGTH);
        while (bytes.length > 0) {
            if (!java.util.Arrays.equals(bytes, other.readNBytes(FileParts.LENGTH))) {
                return false;
            }
            bytes = one.readNBytes(FileParts.LENGTH);
        }
        return true;
    }

    @Override
    public void write(Path root) {
        try (Stream<StoredFile> all = repository.stream()) {
            for (var file : (Iterable<StoredFile>) all::iterator) {
                write(file, root.resolve(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(StoredFile file, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var bytes = shelf.open(file, 0);
                var out = Files.newOutputStream(folder.resolve(file.name()))) {
            bytes.transferTo(out);
        }
    }
}
