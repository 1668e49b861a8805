package dk.virkwiki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int WALL = 100;

    /**
     * The only HTML that is not escaped: made by the Markdown reader, the search or the difference.
     */
    private static final Set<String> SAFE_HTML =
            Set.of(
                    "${section.html}",
                    "${section.script}",
                    "${article.answer.html}",
                    "${article.answer.script}",
                    "${hit.snippet}",
                    "${block.html}",
                    "${line}",
                    "${picture}",
                    "${line.html}",
                    "${page.html}",
                    "${page.preview.text.html}",
                    "${card.place.published}",
                    "${card.place.proposed}",
                    "${card.place.before}",
                    "${place.published}",
                    "${place.proposed}",
                    "${place.before}",
                    "${page.text.lead}",
                    "${page.text.html}",
                    "${page.text.more}",
                    "${page.text.script}",
                    "${page.head.lead}",
                    "${page.head.start}",
                    "${page.head.script}",
                    "${phase.before}",
                    "${phase.after}",
                    "${phase.script}",
                    "${task.note}",
                    "${section.lead}",
                    "${section.text}",
                    "${page.about}",
                    "${part.html}",
                    "${page.mock.task}",
                    "${page.paper.code}",
                    "${page.answer.right}",
                    "${page.answer.wrong}",
                    "${piece.html}",
                    "${ask.more}",
                    "${ask.verdict.explanation}");

    private static final Pattern UNESCAPED =
            Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\((.*?)\\)]");
    private static final Pattern INLINE =
            Pattern.compile(
                    "<style|\\sstyle=|th:style|\\son[a-z]+=|th:on[a-z]+|javascript:|th:inline",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*th:src=)");
    private static final Pattern OTHER_HOST =
            Pattern.compile("(?:src|href|action)=\"(?:https?:)?//(?!www\\.thymeleaf\\.org)");
    private static final Pattern IGNORED_CONDITION =
            Pattern.compile(
                    "<(?![^>]*th:fragment)[^>]*th:(?:if|unless|each)=[^>]*th:(?:replace|insert)=");

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateIsShort(Path template) throws IOException {
        try (var lines = Files.lines(template)) {
            assertThat(lines.count()).isLessThan(WALL);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateHoldsNoInlineStyleOrScript(Path template) {
        assertThat(read(template)).doesNotContainPattern(INLINE).doesNotContainPattern(SCRIPT);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateEscapesAllButSafeHtml(Path template) {
        var unescaped = UNESCAPED.matcher(read(template));
        while (unescaped.find()) {
            assertThat(SAFE_HTML).contains(String.valueOf(unescaped.group(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateAsksNothingOfOtherHosts(Path template) {
        assertThat(read(template)).doesNotContainPattern(OTHER_HOST);
    }

    /** Thymeleaf replaces an element before it asks the condition on it. */
    @ParameterizedTest
    @MethodSource("templates")
    void conditionsDoNotStandOnElementsThatAreReplaced(Path template) {
        assertThat(read(template)).doesNotContainPattern(IGNORED_CONDITION);
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
