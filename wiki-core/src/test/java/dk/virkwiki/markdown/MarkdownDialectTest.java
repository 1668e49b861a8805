package dk.virkwiki.markdown;

import static dk.virkwiki.shared.Audience.ADVISOR;
import static dk.virkwiki.shared.Audience.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in docs/markdown.md is true. */
class MarkdownDialectTest {
    private static final Path PAGE = Path.of("..", "docs", "markdown.md");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "````markdown\n(.*?)````\n\n````html public\n(.*?)````\n"
                            + "(?:\n````html advisor\n(.*?)````\n)?",
                    Pattern.DOTALL);
    static final WikiLinks LINKS =
            slug ->
                    Optional.ofNullable(
                            switch (slug) {
                                case "findes" -> new WikiLinks.Target("/a/findes", "Den findes");
                                case "selvbetjening:mitid-erhverv" ->
                                        new WikiLinks.Target(
                                                "https://www.mitid-erhverv.dk/", "MitID Erhverv");
                                case "selvbetjening:mitid" ->
                                        new WikiLinks.Target("/selvbetjening#mitid", "MitID");
                                default -> null;
                            });

    record Example(String source, String forPublic, String forAdvisors) {}

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(
                        match ->
                                new Example(
                                        match.group(1),
                                        match.group(2),
                                        Optional.ofNullable(match.group(3))
                                                .orElse(match.group(2))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsTrue(Example example) {
        assertThat(Markdown.read(example.source(), PUBLIC, LINKS).html())
                .isEqualTo(example.forPublic());
        assertThat(Markdown.read(example.source(), ADVISOR, LINKS).html())
                .isEqualTo(example.forAdvisors());
    }

    @Test
    void pageHasItsExamples() throws IOException {
        String page = Files.readString(PAGE);
        Matcher sources = Pattern.compile("^````markdown$", Pattern.MULTILINE).matcher(page);
        assertThat(examples().count()).isEqualTo(sources.results().count()).isGreaterThan(10);
    }
}
