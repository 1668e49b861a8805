package dk.virkwiki.material;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.OwnKeys;
import dk.virkwiki.video.Video;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of material: a leaflet, a video or a toolbox, as its file says.
 *
 * @param articleId the article it is
 * @param number its current revision
 * @param updated when that was saved
 * @param aids the same for people who do not read it
 * @param about addresses of the words it is about, so that it ends with them
 */
public record Material(
        String articleId,
        int number,
        Instant updated,
        ArticleMetadata metadata,
        Form form,
        Aids aids,
        List<String> about) {
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    static final String TOOLBOX = "toolbox";
    static final String FOLDER = "folder";
    static final String VIDEO = "video";

    public Material {
        about = List.copyOf(about);
    }

    /**
     * What it is made as.
     *
     * @param length of a film, or null
     * @param recorded whether a film can be seen
     * @param captions whether a film has captions
     * @param transcript whether a film's words can be read
     * @param file where a leaflet that was made elsewhere is had, or null
     */
    public record Form(
            MaterialFormat format,
            @Nullable String length,
            boolean recorded,
            boolean captions,
            boolean transcript,
            @Nullable Aid file) {
        static Form paper(MaterialFormat format, @Nullable Aid file) {
            return new Form(format, null, false, false, false, file);
        }

        /** Whether it is a film. */
        public boolean isFilm() {
            return format == MaterialFormat.FILM;
        }
    }

    /** What this article is as material; nothing when it is an ordinary text. */
    public static Optional<Material> of(Article article) {
        var source = article.source();
        return switch (article.metadata().type()) {
            case FOLDER -> {
                var keys = ArticleFile.ownKeys(source, FOLDER);
                yield Optional.of(of(article, Form.paper(leaflet(keys), file(keys)), keys));
            }
            case VIDEO -> {
                var keys = ArticleFile.ownKeys(source, VIDEO);
                yield Optional.of(of(article, film(article), keys));
            }
            case PAGE -> {
                var keys = ArticleFile.ownKeys(source, TOOLBOX);
                yield isToolbox(source)
                        ? Optional.of(
                                of(article, Form.paper(MaterialFormat.COLLECTION, null), keys))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Whether a page's file says that its links are a collection. */
    static boolean isToolbox(String source) {
        var file = ArticleFile.read(source);
        return file.keyLines().containsKey(TOOLBOX)
                && file.metadata() != null
                && file.metadata().type() == ArticleType.PAGE;
    }

    private static Material of(Article article, Form form, OwnKeys keys) {
        return new Material(
                article.id(),
                article.number(),
                article.updated(),
                article.metadata(),
                form,
                Aids.in(article.source()),
                keys.list("about"));
    }

    private static MaterialFormat leaflet(OwnKeys keys) {
        if (keys.text("file").isPresent()) {
            return MaterialFormat.PDF;
        }
        return paper(keys) == Paper.A5 ? MaterialFormat.A5 : MaterialFormat.A4;
    }

    private static @Nullable Aid file(OwnKeys keys) {
        return keys.text("file").flatMap(Aid::of).orElse(null);
    }

    private static Paper paper(OwnKeys keys) {
        return keys.text("format").flatMap(Paper::of).orElse(Paper.A4);
    }

    private static Form film(Article article) {
        var video = Video.of(article.source());
        var length = video.length();
        return new Form(
                MaterialFormat.FILM,
                length == null ? null : length.text(),
                video.isFilmed(),
                video.captions() != null,
                !article.body().isBlank(),
                null);
    }

    /** The size of paper it is written for; A4 unless it says something else. */
    public Paper paper() {
        return form.format() == MaterialFormat.A5 ? Paper.A5 : Paper.A4;
    }

    /** The year it tells of: that it holds from, or that of its current text. */
    public int year() {
        var from = metadata.freshness().validFrom();
        return (from == null ? LocalDate.ofInstant(updated, DENMARK) : from).getYear();
    }
}
