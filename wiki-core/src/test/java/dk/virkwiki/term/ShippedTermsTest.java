package dk.virkwiki.term;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.markdown.WordHelp;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words that the wiki is shipped with, in the texts that it is shipped with. */
class ShippedTermsTest {
    private static final Pattern EXPLAINED = Pattern.compile("class=\"wiki-term\"[^>]*>([^<]*)<");
    private static final Map<String, String> SOURCES = new LinkedHashMap<>();
    private static final List<Term> TERMS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        SOURCES.clear();
        TERMS.clear();
        try (var files = Files.walk(Path.of("../articles"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                var source = Files.readString(file);
                SOURCES.put(file.getFileName().toString().replace(".md", ""), source);
                if (ArticleFile.read(source).metadata().type() == ArticleType.TERM) {
                    TERMS.add(TermFile.read(source).term());
                }
            }
        }
    }

    private static List<String> explained(String source) {
        var words = new ArrayList<String>();
        for (var html : helped(source, plain(source))) {
            var found = EXPLAINED.matcher(html);
            while (found.find()) {
                words.add(found.group(1));
            }
        }
        return words;
    }

    /** How many words are explained that the author did not link to. */
    private static int added(String source) {
        var plain = plain(source);
        return links(helped(source, plain)) - links(plain);
    }

    private static int links(List<String> parts) {
        return String.join("", parts).split("<a ", -1).length;
    }

    private static List<String> plain(String source) {
        WikiLinks links = slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, slug));
        var body = ArticleFile.read(source).body();
        return Markdown.read(body, Audience.PUBLIC, links).parts().stream()
                .map(part -> part.html())
                .toList();
    }

    private static List<String> helped(String source, List<String> plain) {
        var finder =
                WordFinder.of(
                        TERMS.stream().filter(term -> term.ways().isHelped()).toList(),
                        WordFinder.Rule.WHOLE_WORDS);
        return Markdown.helped(
                plain,
                text ->
                        finder.in(text, _ -> true).stream()
                                .map(
                                        found ->
                                                new WordHelp.Mention(
                                                        found.start(),
                                                        found.end(),
                                                        found.term().address(),
                                                        found.term().plain()))
                                .toList(),
                Set.of("/artikler/" + ArticleFile.read(source).metadata().slug()));
    }

    @Test
    void everyTermIsWhole() {
        var slugs = TERMS.stream().map(Term::slug).collect(Collectors.toSet());
        var wrong = new HashMap<String, Object>();
        for (var term : TERMS) {
            var flaws = TermProof.of(SOURCES.get(term.slug()), slugs::contains);
            if (!flaws.isEmpty()) {
                wrong.put(term.slug(), flaws);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Quiet help: on half of the pages it adds a link or three, and on none more than a few. */
    @Test
    void noPageIsFullOfExplainedWords() {
        var counts = SOURCES.values().stream().map(ShippedTermsTest::added).sorted().toList();
        assertThat(counts.get(counts.size() / 2)).isBetween(1, 3);
        assertThat(counts.getLast()).isLessThanOrEqualTo(8);
    }

    @Test
    void firstMentionIsExplainedInItsOwnForm() {
        assertThat(explained(SOURCES.get("nul-indberetning"))).isNotEmpty();
        assertThat(explained(SOURCES.get("ord-moms"))).doesNotContain("moms", "Moms");
    }
}
