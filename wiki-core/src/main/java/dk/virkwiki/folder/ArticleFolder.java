package dk.virkwiki.folder;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.shared.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder of Markdown files, as import reads it and export writes it. Folders and files whose
 * names begin with a dot or an underscore hold no articles.
 *
 * @param root the folder
 */
record ArticleFolder(Path root) {
    static final String LISTS = "_data";

    ArticleFolder {
        if (!Files.isDirectory(root)) {
            throw new Invalid("mappe-findes-ikke", root);
        }
    }

    /** All article files, in the order of their paths. */
    List<Path> files() {
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).filter(this::isArticle).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isArticle(Path file) {
        var relative = root.relativize(file);
        for (var part : relative) {
            if (part.toString().startsWith("_") || part.toString().startsWith(".")) {
                return false;
            }
        }
        var name = relative.getFileName().toString();
        return name.endsWith(".md") && !name.equals("README.md");
    }

    /** The file of a code list, if the folder has it. */
    Optional<Path> list(CodeList list) {
        return Optional.of(root.resolve(LISTS).resolve(list.id() + ".yml")).filter(Files::exists);
    }

    /** A file's path below the root, with forward slashes. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The folder a file lies in, below the root; empty for the root itself. */
    String folderOf(Path file) {
        var parent = root.relativize(file).getParent();
        return parent == null ? "" : parent.toString().replace('\\', '/');
    }

    /** A file's text, or nothing when its bytes are not UTF-8 or there are too many. */
    static Optional<String> text(Path file) throws IOException {
        if (Files.size(file) > ArticleFile.MAX_LENGTH * 2L) {
            return Optional.empty();
        }
        try {
            var strict =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(strict.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
