package dk.virkwiki.video;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.OwnKeys;
import dk.virkwiki.shared.Lines;
import dk.virkwiki.video.VideoFlaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Proves that everybody can follow a film: those who cannot hear it by captions, those who cannot
 * see it or cannot play it by its transcript.
 */
public final class VideoProof {
    /** From this length on a film is found around in by chapters, in seconds. */
    static final int LONG = 180;

    private static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+((?:\\d{1,2}:)?\\d{1,2}:\\d{2}.*)$");

    private final String source;
    private final ArticleFile file;
    private final OwnKeys keys;
    private final Video video;
    private final List<VideoFlaw> flaws = new ArrayList<>();

    private VideoProof(String source) {
        this.source = source;
        this.file = ArticleFile.read(source);
        this.keys = ArticleFile.ownKeys(source, Video.KEY);
        this.video = Video.of(source);
    }

    /** What is wrong, in no order; nothing is asked of the captions of a film on another site. */
    public static List<VideoFlaw> of(String source) {
        var proof = new VideoProof(source);
        proof.keys();
        proof.words();
        proof.chapters();
        return List.copyOf(proof.flaws);
    }

    private void keys() {
        check("file", FileNames::isFilm, Kind.NOT_A_FILM);
        check("poster", FileNames::isPicture, Kind.NOT_A_PICTURE);
        check("url", Video::isWebAddress, Kind.NOT_AN_ADDRESS);
        check("duration", text -> TimeMark.of(text).isPresent(), Kind.NOT_A_TIME);
        if (keys.text("file").isPresent()) {
            check("captions", FileNames::isCaptions, Kind.NOT_CAPTIONS);
        }
    }

    private void check(String key, Predicate<String> isGood, Kind kind) {
        keys.text(key).filter(isGood.negate()).ifPresent(text -> add(kind, keys.line(key), text));
    }

    private void words() {
        boolean isMeantToBeSeen = keys.text("file").isPresent() || keys.text("url").isPresent();
        if (isMeantToBeSeen && keys.text("captions").isEmpty()) {
            add(Kind.NO_CAPTIONS, file.keyLines().getOrDefault(Video.KEY, 1), "");
        }
        if (file.body().isBlank()) {
            add(Kind.NO_TRANSCRIPT, file.bodyLine(), "");
        }
    }

    private void chapters() {
        var length = video.length();
        var chapters = video.chapters();
        if (length != null && length.seconds() >= LONG && chapters.isEmpty()) {
            add(Kind.NO_CHAPTERS, keys.line("duration"), length.text());
        }
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            if (i > 0 && chapter.start().compareTo(chapters.get(i - 1).start()) <= 0) {
                add(Kind.OUT_OF_ORDER, line(chapter), chapter.start().text());
            } else if (length != null && chapter.start().compareTo(length) >= 0) {
                add(Kind.AFTER_THE_END, line(chapter), chapter.start().text());
            }
        }
    }

    /** The first line that a heading with this time and these words stands on. */
    private int line(Chapter chapter) {
        var matcher = HEADING.matcher(source);
        while (matcher.find()) {
            var marked = TimeMark.startOf(matcher.group(1));
            if (marked.filter(m -> m.mark().equals(chapter.start())).isPresent()) {
                return 1 + Lines.breaks(source.substring(0, matcher.start()));
            }
        }
        return 1;
    }

    private void add(Kind kind, int line, String detail) {
        flaws.add(new VideoFlaw(kind, line, detail));
    }
}
