package dk.virkwiki.article;

import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as a file: YAML front matter, then Markdown. Only {@code title} is required.
 *
 * @param metadata what the front matter says; null when it holds errors
 * @param body the Markdown below it
 * @param bodyLine the line the body begins on, counted from 1
 * @param keyLines the line of each front matter key
 * @param problems everything found wrong, in the order it stands
 */
public record ArticleFile(
        @Nullable ArticleMetadata metadata,
        String body,
        int bodyLine,
        Map<String, Integer> keyLines,
        List<Problem> problems) {
    /** Largest file, in characters. */
    public static final int MAX_LENGTH = 2_000_000;

    private static final int MAX_TITLE = 200;
    private static final int MAX_SUMMARY = 500;
    private static final Pattern VERIFIED_LINE = Pattern.compile("(?m)^verified:.*$");
    private static final Pattern REVIEW_LINE = Pattern.compile("(?m)^reviewBy:.*$");

    public ArticleFile {
        keyLines = Map.copyOf(keyLines);
        problems = List.copyOf(problems);
    }

    /** The line a front matter key stands on; 1 when the file lacks it. */
    public int line(String key) {
        return keyLines.getOrDefault(key, 1);
    }

    /** Whether the file can be saved as an article. */
    public boolean isValid() {
        return metadata != null;
    }

    /** Reads a whole file; never fails. */
    public static ArticleFile read(String source) {
        if (source.length() > MAX_LENGTH) {
            var tooLong = Problem.error(1, "for-lang", String.valueOf(source.length()));
            return new ArticleFile(null, "", 1, Map.of(), List.of(tooLong));
        }
        var split = FrontMatter.split(source);
        var matter = FrontMatter.read(split);
        var metadata = metadata(matter);
        var problems = matter.problems();
        int bodyLine = 1 + lineFeeds(source, split.bodyStart());
        return new ArticleFile(
                Problem.anyError(problems) ? null : metadata,
                source.substring(split.bodyStart()),
                bodyLine,
                matter.keyLines(),
                problems);
    }

    /** The Markdown below the front matter. */
    public static String bodyOf(String source) {
        return source.substring(FrontMatter.split(source).bodyStart());
    }

    /** The words of one front matter key, for what a type of article says of its own. */
    public static Optional<String> value(String source, String key) {
        return Optional.ofNullable(FrontMatter.read(FrontMatter.split(source)).text(key));
    }

    /**
     * What a type of article says of its own: the keys indented below the type's name, as in {@code
     * term:}. Empty when there are none or the front matter cannot be read.
     */
    public static OwnKeys ownKeys(String source, String name) {
        return new OwnKeys(FrontMatter.read(FrontMatter.split(source)).under(name));
    }

    /**
     * The same file with its {@code verified} day set, or without one; the rest is left byte for
     * byte.
     */
    public static String withVerified(String source, @Nullable LocalDate day) {
        return day == null
                ? withoutLine(source, VERIFIED_LINE)
                : withLine(source, VERIFIED_LINE, "verified: " + day);
    }

    /** The same file with its {@code reviewBy} day set; the rest is left byte for byte. */
    public static String withReviewBy(String source, LocalDate day) {
        return withLine(source, REVIEW_LINE, "reviewBy: " + day);
    }

    private static String withLine(String source, Pattern known, String line) {
        var split = FrontMatter.split(source);
        if (split.yaml().isEmpty()) {
            return source;
        }
        int start = source.indexOf(split.yaml());
        var matcher = known.matcher(split.yaml());
        var yaml = matcher.find() ? matcher.replaceFirst(line) : split.yaml() + line + "\n";
        return source.substring(0, start) + yaml + source.substring(start + split.yaml().length());
    }

    private static String withoutLine(String source, Pattern known) {
        var yaml = FrontMatter.split(source).yaml();
        var matcher = known.matcher(yaml);
        if (yaml.isEmpty() || !matcher.find()) {
            return source;
        }
        int start = source.indexOf(yaml);
        int end = yaml.indexOf('\n', matcher.start());
        var rest = end < 0 ? "" : yaml.substring(end + 1);
        return source.substring(0, start)
                + yaml.substring(0, matcher.start())
                + rest
                + source.substring(start + yaml.length());
    }

    private static ArticleMetadata metadata(FrontMatter matter) {
        var title = title(matter);
        return new ArticleMetadata(
                title,
                slug(matter, title),
                limited(matter, "summary", MAX_SUMMARY),
                type(matter),
                matter.text("owner"),
                visibility(matter),
                status(matter),
                tags(matter),
                freshness(matter),
                standing(matter));
    }

    private static String title(FrontMatter matter) {
        if (matter.text("title") == null) {
            matter.error("title", "titel-mangler", "");
        }
        return limited(matter, "title", MAX_TITLE);
    }

    private static String limited(FrontMatter matter, String key, int max) {
        var text = matter.text(key);
        if (text != null && text.length() > max) {
            matter.error(key, "for-lang-tekst", key);
        }
        return text == null ? "" : text;
    }

    private static String slug(FrontMatter matter, String title) {
        var given = matter.text("slug");
        var slug = given == null ? Slug.of(title) : given;
        if (!title.isEmpty() && !Slug.isValid(slug)) {
            matter.error("slug", "ugyldig-adresse", slug);
        }
        return slug;
    }

    private static ArticleType type(FrontMatter matter) {
        var code = matter.text("type");
        return code == null
                ? ArticleType.GUIDE
                : ArticleType.of(code)
                        .orElseGet(() -> unknown(matter, "type", code, ArticleType.GUIDE));
    }

    private static ArticleStatus status(FrontMatter matter) {
        var code = matter.text("status");
        return code == null
                ? ArticleStatus.DRAFT
                : ArticleStatus.of(code)
                        .orElseGet(() -> unknown(matter, "status", code, ArticleStatus.DRAFT));
    }

    /**
     * An unreadable visibility is an error, and until it is mended the text is for advisors only.
     */
    private static Audience visibility(FrontMatter matter) {
        var code = matter.text("visibility");
        return switch (code) {
            case null -> Audience.PUBLIC;
            case "public" -> Audience.PUBLIC;
            case "advisor" -> Audience.ADVISOR;
            default -> unknown(matter, "visibility", code, Audience.ADVISOR);
        };
    }

    private static <T> T unknown(FrontMatter matter, String key, String code, T instead) {
        matter.error(key, "ukendt-vaerdi", key + ": " + code);
        return instead;
    }

    private static Tags tags(FrontMatter matter) {
        var language = matter.text("language");
        return new Tags(
                matter.list("audience"),
                matter.list("topics"),
                matter.list("causes"),
                matter.list("personas"),
                matter.list("selfServices"),
                matter.list("synonyms"),
                language == null ? "da" : language,
                matter.text("translationOf"));
    }

    private static Freshness freshness(FrontMatter matter) {
        return new Freshness(
                matter.date("verified"),
                matter.date("reviewBy"),
                matter.date("validFrom"),
                matter.date("validTo"),
                matter.list("sources"));
    }

    private static Standing standing(FrontMatter matter) {
        var former = matter.list("formerSlugs");
        former.stream()
                .filter(slug -> !Slug.isValid(slug))
                .forEach(slug -> matter.error("formerSlugs", "ugyldig-adresse", slug));
        var code = matter.text("withdrawal");
        var withdrawal =
                code == null
                        ? null
                        : Withdrawal.of(code)
                                .orElseGet(
                                        () ->
                                                unknown(
                                                        matter,
                                                        "withdrawal",
                                                        code,
                                                        Withdrawal.ERROR));
        return new Standing(
                former, withdrawal, matter.text("replacedBy"), isTrue(matter, "fourEyes"));
    }

    private static boolean isTrue(FrontMatter matter, String key) {
        var word = matter.text(key);
        return switch (word) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> unknown(matter, key, word, true);
        };
    }

    private static int lineFeeds(String source, int end) {
        return Lines.breaks(source.substring(0, end));
    }
}
