package dk.virkwiki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.link.BrokenLink.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The journeys that ship lead somewhere for everybody who reads them. */
class ShippedJourneysTest {
    private static final Map<String, ArticleMetadata> ALL = new HashMap<>();
    private static final Map<String, String> SOURCES = new HashMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        try (var files = Files.walk(Path.of("../articles"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                var source = Files.readString(file);
                var metadata = ArticleFile.read(source).metadata();
                if (metadata != null) {
                    ALL.put(metadata.slug(), metadata);
                    SOURCES.put(metadata.slug(), source);
                }
            }
        }
    }

    static List<String> journeys() throws IOException {
        readAll();
        return ALL.values().stream()
                .filter(metadata -> metadata.type() == ArticleType.JOURNEY)
                .map(ArticleMetadata::slug)
                .sorted()
                .toList();
    }

    @Test
    void thereAreThree() throws IOException {
        assertThat(journeys())
                .containsExactly(
                        "fra-ide-til-foerste-faktura",
                        "frivillig-forening",
                        "kom-i-gang-som-bibliotek");
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void everyTaskLeadsSomewhereItsReadersMayGo(String slug) throws IOException {
        var journey = ALL.get(slug);
        var body = ArticleFile.bodyOf(SOURCES.get(slug));
        Map<String, Why> broken = new HashMap<>();
        Journey.read(
                        body,
                        dk.virkwiki.shared.Audience.ADVISOR,
                        dk.virkwiki.markdown.WikiLinks.none())
                .tasks()
                .map(Task::target)
                .filter(Target.ToArticle.class::isInstance)
                .map(target -> ((Target.ToArticle) target).slug())
                .forEach(
                        to -> {
                            var found = ALL.get(to);
                            if (found == null) {
                                broken.put(to, Why.MISSING);
                            } else if (!found.isReadableBy(journey.visibility())) {
                                broken.put(to, Why.ADVISORS_ONLY);
                            }
                        });
        assertThat(JourneyProof.of(body, broken, types())).isEmpty();
    }

    private static Set<String> types() throws IOException {
        return Pattern.compile("(?m)^- code: (\\S+)")
                .matcher(Files.readString(Path.of("../articles/_data/organisation-types.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
