package dk.virkwiki.folder;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Writes every article's current text, and the code lists, as the files that import reads. */
@Service
public class ArticleExport {
    private final Articles articles;
    private final CodeLists lists;
    private final ObjectProvider<ListEdits> edits;
    private final ObjectProvider<FolderPart> parts;

    ArticleExport(
            Articles articles,
            CodeLists lists,
            ObjectProvider<ListEdits> edits,
            ObjectProvider<FolderPart> parts) {
        this.articles = articles;
        this.lists = lists;
        this.edits = edits;
        this.parts = parts;
    }

    /**
     * Exports to a folder; makes it when it is missing.
     *
     * @param progress told how many articles have been written so far
     * @return how many articles were written
     */
    public int run(Path directory, IntConsumer progress) {
        try {
            Files.createDirectories(directory);
            writeLists(directory.resolve(ArticleFolder.LISTS));
            parts.forEach(part -> part.write(directory));
            return writeArticles(directory.toAbsolutePath().normalize(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLists(Path folder) throws IOException {
        for (var list : lists.sources().entrySet()) {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(list.getKey() + ".yml"), edited(list.getKey(), list.getValue()));
        }
    }

    private String edited(String id, String imported) {
        var list = CodeList.of(id).orElse(null);
        if (list == null) {
            return imported;
        }
        var text = imported;
        for (var one : edits) {
            text = one.edited(list, text);
        }
        return text;
    }

    private int writeArticles(Path root, IntConsumer progress) throws IOException {
        int written = 0;
        try (var all = articles.streamAll()) {
            for (var article : (Iterable<Article>) all::iterator) {
                var folder = root.resolve(article.folder()).normalize();
                if (!folder.startsWith(root)) {
                    folder = root;
                }
                Files.createDirectories(folder);
                var file = folder.resolve(article.slug() + ".md");
                Files.write(file, article.source().getBytes(StandardCharsets.UTF_8));
                progress.accept(++written);
            }
        }
        return written;
    }
}
