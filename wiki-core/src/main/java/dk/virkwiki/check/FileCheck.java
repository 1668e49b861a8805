package dk.virkwiki.check;

import dk.virkwiki.media.FileShowing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks for files that a text shows and the wiki does not have. */
@Component
class FileCheck implements FurtherCheck {
    private final FileShowing files;

    FileCheck(FileShowing files) {
        this.files = files;
    }

    @Override
    public List<Finding> of(String source) {
        return files.missing(source).stream()
                .map(
                        missing ->
                                Finding.red(
                                        Subject.FILES,
                                        "fil-mangler",
                                        missing.line(),
                                        missing.slug()))
                .toList();
    }
}
