package dk.virkwiki.oldword;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Lines;
import dk.virkwiki.term.OldMention;
import dk.virkwiki.term.OldWord;
import dk.virkwiki.term.Terms.OldWordFinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds old words that are not meant. A word is meant where the text links to the word's own page,
 * where the title holds it and the text says what there is instead, where the front matter says so
 * ({@code oldWords: {meant: [NemID]}}), and in every explanation of a word.
 */
final class OldWordReader {
    /** More than these of one text are not told one by one. */
    static final int MOST = 20;

    private static final String KEY = "oldWords";
    private static final String MEANT = "meant";
    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+[»«\"”)]*\\s+");

    private final OldWordFinder finder;
    private final Set<String> meant;
    private final String publicWords;
    private final List<OldWordUse> uses = new ArrayList<>();

    private OldWordReader(OldWordFinder finder, Set<String> meant, String publicWords) {
        this.finder = finder;
        this.meant = meant;
        this.publicWords = publicWords;
    }

    /** The old words in a file, in the order of lines. */
    static List<OldWordUse> read(String source, OldWordFinder finder) {
        var file = ArticleFile.read(source);
        var metadata = file.metadata();
        if (metadata == null
                || metadata.type() == ArticleType.TERM
                || finder.in(metadata.title() + "\n" + file.body()).isEmpty()) {
            return List.of();
        }
        var meant = meant(source, file.body(), metadata, finder);
        var publicWords =
                metadata.visibility() == Audience.PUBLIC
                        ? metadata.title() + "\n" + publicWords(file.body())
                        : "";
        var reader = new OldWordReader(finder, meant, publicWords);
        reader.look(metadata.title(), file.keyLines().getOrDefault("title", 1));
        reader.read(file.body(), file.bodyLine());
        return List.copyOf(reader.uses);
    }

    private static Set<String> meant(
            String source, String body, ArticleMetadata metadata, OldWordFinder finder) {
        var meant = new HashSet<String>();
        Markdown.links(body).articles().forEach(link -> meant.add(link.slug()));
        var whole = metadata.title() + "\n" + body;
        finder.in(metadata.title()).stream()
                .map(OldMention::word)
                .filter(word -> saysWhatIsInstead(whole, word))
                .forEach(word -> meant.add(word.term().slug()));
        for (var word : ArticleFile.ownKeys(source, KEY).list(MEANT)) {
            meant.add(word);
            addTerms(finder, word, meant);
        }
        return meant;
    }

    private static boolean saysWhatIsInstead(String text, OldWord word) {
        var next = word.next();
        var words = text.toLowerCase(Locale.ROOT);
        return next != null
                && next.written().stream()
                        .anyMatch(way -> words.contains(way.toLowerCase(Locale.ROOT)));
    }

    private static void addTerms(OldWordFinder finder, String words, Set<String> slugs) {
        finder.in(words).forEach(mention -> slugs.add(slug(mention)));
    }

    private static String slug(OldMention mention) {
        return mention.word().term().slug();
    }

    private static String publicWords(String body) {
        return Markdown.blocks(Markdown.source(body, Audience.PUBLIC)).stream()
                .filter(block -> !isCode(block))
                .map(OldWordReader::words)
                .collect(Collectors.joining("\n"));
    }

    private void read(String body, int bodyLine) {
        int line = bodyLine;
        for (var block : Markdown.blocks(body)) {
            if (!isCode(block) && !finder.in(block).isEmpty()) {
                look(block, line);
            }
            line += Lines.breaks(block);
        }
    }

    private void look(String block, int line) {
        var words = words(block);
        for (var mention : finder.in(words)) {
            if (uses.size() < MOST && !meant.contains(slug(mention))) {
                var sentence = sentence(words, mention);
                var use =
                        new OldWordUse(
                                slug(mention),
                                words.substring(mention.start(), mention.end()),
                                sentence,
                                line,
                                publicWords.contains(sentence));
                if (!uses.contains(use)) {
                    uses.add(use);
                }
            }
        }
    }

    private static String sentence(String words, OldMention mention) {
        int start = 0;
        int end = words.length();
        var stops = SENTENCE_END.matcher(words);
        while (stops.find()) {
            if (stops.end() <= mention.start()) {
                start = stops.end();
            } else if (stops.start() >= mention.end()) {
                end = stops.end();
                break;
            }
        }
        start = Math.max(start, mention.start() - LONGEST_SENTENCE / 2);
        end = Math.min(end, mention.end() + LONGEST_SENTENCE / 2);
        return words.substring(start, end).strip();
    }

    private static boolean isCode(String block) {
        var start = block.stripLeading();
        return start.startsWith("```") || start.startsWith("~~~");
    }

    private static String words(String block) {
        return Markdown.wordsWithoutCode(block);
    }
}
