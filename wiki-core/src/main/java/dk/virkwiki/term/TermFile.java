package dk.virkwiki.term;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.OwnKeys;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A term as an article's file.
 *
 * @param term what the file says; null when it explains nothing
 * @param keys what stands below {@code term:}
 */
record TermFile(@Nullable Term term, OwnKeys keys) {
    static final String KEY = "term";
    static final String OFFICIAL = "official";
    static final String PLAIN = "plain";
    static final String ALSO_WRITTEN = "alsoWritten";
    static final String IN_TEXTS = "inTexts";
    static final String CLOSED = "closed";
    static final String REPLACED_BY = "replacedBy";

    /** The section with what people say. */
    private static final String PEOPLE = "det siger folk";

    private static final int MOST_WORDS = 50;

    static TermFile read(String source) {
        var keys = ArticleFile.ownKeys(source, KEY);
        return new TermFile(term(source, keys), keys);
    }

    /** The title and the summary stand in for a word and an explanation that are missing. */
    private static @Nullable Term term(String source, OwnKeys keys) {
        var metadata = ArticleFile.read(source).metadata();
        if (metadata == null) {
            return null;
        }
        var plain = keys.text(PLAIN).orElse(metadata.summary());
        var people = people(ArticleFile.bodyOf(source));
        var said = Stream.concat(metadata.tags().synonyms().stream(), people.stream());
        var ending =
                keys.date(CLOSED)
                        .map(day -> new Term.Ending(day, keys.text(REPLACED_BY).orElse(null)))
                        .orElse(null);
        return plain.isBlank()
                ? null
                : new Term(
                        metadata.slug(),
                        keys.text(OFFICIAL).orElse(metadata.title()),
                        plain,
                        new Term.Ways(
                                keys.list(ALSO_WRITTEN).stream().limit(MOST_WORDS).toList(),
                                said.limit(MOST_WORDS).toList(),
                                people,
                                keys.text(IN_TEXTS).filter("false"::equals).isEmpty()),
                        ending,
                        metadata.visibility(),
                        metadata.tags().language());
    }

    /** The items of the list below the heading, without the marks of a quotation. */
    private static List<String> people(String body) {
        var people = new ArrayList<String>();
        boolean isInside = false;
        for (var block : Markdown.blocks(body)) {
            if (block.startsWith("#")) {
                isInside = words(block).toLowerCase(Locale.ROOT).equals(PEOPLE);
            } else if (isInside && block.startsWith("- ") && people.size() < MOST_WORDS) {
                people.add(words(block).replaceAll("[»«]", "").strip());
            }
        }
        return people;
    }

    private static String words(String block) {
        return Markdown.words(block, WikiLinks.none());
    }
}
