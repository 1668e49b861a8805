package dk.virkwiki.web.print;

import dk.virkwiki.account.Actor;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The pictures of the wiki as they go on paper: only those that everybody may see. */
@Component
class Pictures {
    /** Larger ones are words on paper. */
    private static final long LARGEST = 10L * 1024 * 1024;

    private static final int MOST = 40;
    private static final Pattern SHOWN = Pattern.compile("<img src=\"/filer/([a-z0-9._-]+)\"");

    private final Files files;

    Pictures(Files files) {
        this.files = files;
    }

    /** Names of those that a page shows and that go on paper, each once. */
    List<String> in(String html) {
        return SHOWN.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .limit(MOST)
                .filter(name -> find(name).isPresent())
                .toList();
    }

    /** The bytes of one, as long as everybody may see it. */
    Optional<byte[]> bytes(String name) {
        return find(name).map(this::read);
    }

    private Optional<StoredFile> find(String name) {
        return files.find(Actor.anonymous(), name)
                .filter(file -> file.kind() == FileKind.PICTURE && file.length() <= LARGEST);
    }

    private byte[] read(StoredFile file) {
        try (var in = files.open(file, 0)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
