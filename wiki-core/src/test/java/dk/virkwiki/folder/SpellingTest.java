package dk.virkwiki.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The shipped articles, spelled as hunspell's Danish dictionary and the list of allowed words say.
 */
class SpellingTest {
    private static final Path ROOT = Path.of("../articles");
    private static final Path ALLOWED = Path.of("src/test/resources/spelling-allowed.txt");
    private static final Pattern ADDRESS = Pattern.compile("\\S+\\.(dk|com|eu)\\S*|https?://\\S+");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");

    @Test
    void everyWordIsInTheDictionaryOrAllowed() throws IOException, InterruptedException {
        assumeTrue(
                isInstalled(), "hunspell with Danish is not installed: spelling is not checked.");
        var files = new TreeMap<String, String>();
        var folder = new ArticleFolder(ROOT);
        for (var path : folder.files()) {
            words(Files.readString(path))
                    .forEach(word -> files.putIfAbsent(word, folder.name(path)));
        }
        var unknown = unknown(files.keySet());
        unknown.removeAll(Set.copyOf(Files.readAllLines(ALLOWED)));

        Map<String, String> misspelt =
                unknown.stream()
                        .collect(Collectors.toMap(w -> w, files::get, (a, _) -> a, TreeMap::new));
        assertThat(misspelt).isEmpty();
    }

    private static Set<String> words(String source) {
        var file = ArticleFile.read(source);
        var body = CODE.matcher(file.body()).replaceAll(" ");
        var text = new StringBuilder(file.metadata().title() + "\n" + file.metadata().summary());
        for (var section : Markdown.read(body, Audience.ADVISOR, NAMELESS).sections()) {
            text.append('\n').append(section.heading()).append('\n').append(section.text());
        }
        return WORD.matcher(ADDRESS.matcher(text).replaceAll(" "))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    /** Links without words of their own are titles, which are checked where they stand. */
    private static final WikiLinks NAMELESS =
            slug -> java.util.Optional.of(new WikiLinks.Target("/artikler/" + slug, ""));

    private static boolean isInstalled() throws InterruptedException {
        try {
            return run("hund").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static Set<String> unknown(Set<String> words) throws IOException, InterruptedException {
        return new TreeSet<>(run(String.join("\n", words)).lines().toList());
    }

    private static String run(String text) throws IOException, InterruptedException {
        var input = Files.createTempFile("ord", ".txt");
        try {
            Files.writeString(input, text + "\n");
            var process =
                    new ProcessBuilder(
                                    "hunspell",
                                    "-d",
                                    "da_DK",
                                    "-i",
                                    "utf-8",
                                    "-l",
                                    input.toString())
                            .redirectErrorStream(true)
                            .start();
            var out = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? out.strip() : "hunspell: " + out;
        } finally {
            Files.delete(input);
        }
    }
}
