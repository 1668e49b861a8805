package dk.virkwiki.web.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.video.Chapter;
import dk.virkwiki.video.TimeMark;
import dk.virkwiki.video.Video;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Showing;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A film as it is shown on a page. One on another site is never loaded here, only linked to.
 *
 * @param film the wiki's own file, or null
 * @param elsewhere the film on another site, or null
 * @param length how long it is ({@code 04:45}), or null
 * @param appliesTo what it shows as it looked then; may be empty
 * @param chapters where to jump to; only when there is something to play here
 */
public record Player(
        @Nullable Film film,
        @Nullable Elsewhere elsewhere,
        @Nullable String length,
        String appliesTo,
        List<Jump> chapters) {
    /** Parameter of an article's address: the moment that the film is to begin at. */
    public static final String AT = "ved";

    public Player {
        chapters = List.copyOf(chapters);
    }

    /**
     * A file to play.
     *
     * @param file its address
     * @param start seconds to begin at; 0 for the beginning
     * @param type its media type
     * @param captions address of the captions, or null
     * @param poster address of the picture before it plays, or null
     */
    public record Film(
            String file,
            int start,
            String type,
            @Nullable String captions,
            @Nullable String poster) {
        /** The address that makes a browser begin at the start. */
        public String src() {
            return start == 0 ? file : file + "#t=" + start;
        }
    }

    /**
     * A film on another site.
     *
     * @param host the site's name
     */
    public record Elsewhere(String href, String host) {}

    /**
     * A moment to jump to.
     *
     * @param href the page with the film begun there, for browsers without scripts
     * @param seconds from the beginning
     * @param time as it is written
     */
    public record Jump(String href, int seconds, String time, String title) {}

    /**
     * The film of an article; none when it is no film, or not filmed yet.
     *
     * @param at where it is to begin, as an address says; null or anything unknown is the beginning
     */
    public static Optional<Player> of(Article article, @Nullable String at) {
        if (article.metadata().type() != ArticleType.VIDEO) {
            return Optional.empty();
        }
        var video = Video.of(article.source());
        return video.isFilmed()
                ? Optional.of(of(video, article.metadata().address(), at))
                : Optional.empty();
    }

    private static Player of(Video video, String address, @Nullable String at) {
        var film = film(video, start(video, at).orElse(null));
        var length = video.length();
        return new Player(
                film,
                elsewhere(video.url()),
                length == null ? null : length.text(),
                video.appliesTo(),
                film == null
                        ? List.of()
                        : video.chapters().stream().map(c -> jump(address, c)).toList());
    }

    /** The chapter that an address asks for, if the film has one there. */
    public static Optional<TimeMark> start(Article article, @Nullable String at) {
        return start(Video.of(article.source()), at);
    }

    private static Optional<TimeMark> start(Video video, @Nullable String at) {
        return at == null
                ? Optional.empty()
                : TimeMark.of(at).flatMap(video::chapterAt).map(Chapter::start);
    }

    private static @Nullable Film film(Video video, @Nullable TimeMark start) {
        var file = video.file();
        if (file == null) {
            return null;
        }
        return new Film(
                file(file),
                start == null ? 0 : start.seconds(),
                file.endsWith(".webm") ? "video/webm" : "video/mp4",
                video.captions() == null ? null : file(video.captions()),
                video.poster() == null ? null : file(video.poster()));
    }

    private static String file(String name) {
        return "/filer/" + name;
    }

    private static @Nullable Elsewhere elsewhere(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            var host = URI.create(url).getHost();
            return new Elsewhere(url, host == null ? url : host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException notQuiteAnAddress) {
            return null;
        }
    }

    private static Jump jump(String address, Chapter chapter) {
        var time = chapter.start().text();
        var href = new Address(address).with(AT, time).text();
        return new Jump(href, chapter.start().seconds(), time, chapter.title());
    }

    /** The same with all links leading to pages as businesses see them. */
    public Player shown() {
        return new Player(
                film,
                elsewhere,
                length,
                appliesTo,
                chapters.stream()
                        .map(
                                jump ->
                                        new Jump(
                                                Showing.address(jump.href()),
                                                jump.seconds(),
                                                jump.time(),
                                                jump.title()))
                        .toList());
    }
}
