package dk.virkwiki.video;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.OwnKeys;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A film as its article tells of it below {@code video:}.
 *
 * @param file name of the wiki's own file, or null
 * @param url where it lies on another site, or null; never loaded, only linked to
 * @param captions name of the file with the captions, or null
 * @param poster name of the picture shown before it plays, or null
 * @param length how long it is, or null
 * @param appliesTo what it shows as it looked then, for example »Fakturablanketten, november 2026«;
 *     may be empty
 * @param chapters parts of the transcript, in the order of the text
 */
public record Video(
        @Nullable String file,
        @Nullable String url,
        @Nullable String captions,
        @Nullable String poster,
        @Nullable TimeMark length,
        String appliesTo,
        List<Chapter> chapters) {
    static final String KEY = "video";

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    public Video {
        chapters = List.copyOf(chapters);
    }

    /** Reads an article's file; what cannot be used is left out. */
    public static Video of(String source) {
        var keys = ArticleFile.ownKeys(source, KEY);
        return new Video(
                name(keys, "file"),
                keys.text("url").filter(Video::isWebAddress).orElse(null),
                name(keys, "captions"),
                name(keys, "poster"),
                keys.text("duration").flatMap(TimeMark::of).orElse(null),
                keys.text("appliesTo").orElse(""),
                chapters(ArticleFile.bodyOf(source)));
    }

    /** Whether it can be seen at all; without a film its article is a text to read. */
    public boolean isFilmed() {
        return file != null || url != null;
    }

    /** The chapters of a transcript as everybody may read it. */
    private static List<Chapter> chapters(String body) {
        return Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).headings().stream()
                .flatMap(
                        heading ->
                                TimeMark.startOf(heading.text()).stream()
                                        .map(
                                                marked ->
                                                        new Chapter(
                                                                heading.id(),
                                                                marked.mark(),
                                                                marked.rest())))
                .toList();
    }

    static boolean isWebAddress(String text) {
        return WEB_ADDRESS.matcher(text).matches();
    }

    /** A file is known by its name; whatever looks like a path is not one. */
    private static @Nullable String name(OwnKeys keys, String key) {
        return keys.text(key).filter(FileNames::isName).orElse(null);
    }

    /** The chapter that begins at this moment. */
    public Optional<Chapter> chapterAt(TimeMark start) {
        return chapters.stream().filter(chapter -> chapter.start().equals(start)).findFirst();
    }
}
