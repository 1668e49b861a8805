package dk.virkwiki.media;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads which files a text shows. */
final class FileUseReader {
    /** Most files of one text. */
    private static final int MOST = 1_000;

    /** The page for sending files, beside them. */
    private static final String PAGE = "ny";

    /** Keys of every type of text that may name a file. */
    private static final List<String> KEYS = List.of("signLanguage", "voiceOver");

    /** Keys that one type has of its own and that name files. */
    private static final Map<String, List<String>> OWN_KEYS =
            Map.of(
                    "video", List.of("file", "captions", "poster"),
                    "folder", List.of("file"),
                    "persona", List.of("picture"));

    private FileUseReader() {}

    static FileUse read(Article article) {
        var metadata = article.metadata();
        boolean isPublic = metadata.isReadableBy(Audience.PUBLIC);
        return new FileUse(
                article.id(),
                article.number(),
                article.title(),
                metadata.address(),
                metadata.owner(),
                metadata.isReadableBy(Audience.ADVISOR),
                names(in(article.source(), Audience.ADVISOR)),
                isPublic ? names(in(article.source(), Audience.PUBLIC)) : List.of());
    }

    private static List<String> names(List<MarkdownLink> shown) {
        return shown.stream()
                .map(MarkdownLink::slug)
                .filter(FileName::isValid)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /**
     * What should be names of files with the line of the source they stand on, as this audience
     * sees the text.
     */
    static List<MarkdownLink> in(String source, Audience audience) {
        var file = ArticleFile.read(source);
        var inMatter =
                Stream.concat(
                        KEYS.stream().flatMap(key -> value(source, file, key)),
                        OWN_KEYS.entrySet().stream()
                                .flatMap(own -> values(source, own.getKey(), own.getValue())));
        var inText =
                Markdown.files(file.body(), audience).stream()
                        .map(
                                found ->
                                        new MarkdownLink(
                                                found.line() + file.bodyLine() - 1, found.slug()));
        var all = new ArrayList<MarkdownLink>();
        Stream.concat(inMatter, inText)
                .filter(found -> !found.slug().contains("://") && !found.slug().equals(PAGE))
                .forEach(all::add);
        return all;
    }

    private static Stream<MarkdownLink> value(String source, ArticleFile file, String key) {
        int line = file.line(key);
        return ArticleFile.value(source, key).map(name -> new MarkdownLink(line, name)).stream();
    }

    private static Stream<MarkdownLink> values(String source, String type, List<String> keys) {
        var own = ArticleFile.ownKeys(source, type);
        return keys.stream()
                .flatMap(
                        key ->
                                own
                                        .text(key)
                                        .map(name -> new MarkdownLink(own.line(key), name))
                                        .stream());
    }
}
