package dk.virkwiki.media;

import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The front door for those who are about to publish a text: whether the files it shows are there.
 */
@Service
public class FileShowing {
    private final FileRepository repository;

    FileShowing(FileRepository repository) {
        this.repository = repository;
    }

    /** The files that the public part of a text shows and that are there, each once, in order. */
    public List<StoredFile> shownToAll(String source) {
        var names =
                FileUseReader.in(source, Audience.PUBLIC).stream()
                        .map(MarkdownLink::slug)
                        .distinct()
                        .toList();
        var there =
                repository.findAll(Set.copyOf(names)).stream()
                        .collect(Collectors.toMap(StoredFile::name, Function.identity()));
        return names.stream().map(there::get).filter(Objects::nonNull).toList();
    }

    /** The files a whole text shows that are not there, with the line they stand on. */
    public List<MarkdownLink> missing(String source) {
        var shown = FileUseReader.in(source, Audience.ADVISOR);
        var names = shown.stream().map(MarkdownLink::slug).collect(Collectors.toSet());
        var there =
                repository.findAll(names).stream()
                        .map(StoredFile::name)
                        .collect(Collectors.toSet());
        return shown.stream().filter(file -> !there.contains(file.slug())).toList();
    }
}
