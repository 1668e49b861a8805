package dk.virkwiki.web.course;

import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.web.course.CourseListPage.Elsewhere;
import dk.virkwiki.web.layout.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words the list of courses on other sites. What has no address that can be followed is left out.
 */
@Component
class CoursesElsewhere {
    private final CodeLists lists;
    private final Words words;

    CoursesElsewhere(CodeLists lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    /**
     * Those about a topic.
     *
     * @param topic its code, or null for all
     */
    List<Elsewhere> about(@Nullable String topic) {
        return lists.all(CodeList.EXTERNAL_COURSES).stream()
                .filter(entry -> topic == null || topic.equals(entry.field("topic")))
                .map(this::elsewhere)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Elsewhere elsewhere(Code entry) {
        var url = entry.field("url");
        var host = host(url);
        return host == null
                ? null
                : new Elsewhere(
                        url,
                        host,
                        entry.name(),
                        entry.field("description"),
                        entry.field("offeredBy"),
                        facts(entry),
                        words.day(day(entry.field("checked"))));
    }

    private static @Nullable String host(String url) {
        if (!url.matches("https?://[^\\s\"<>@]+")) {
            return null;
        }
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])")
                ? LocalDate.parse(text)
                : null;
    }

    private String facts(Code entry) {
        var minutes = entry.field("minutes");
        var language = Locale.forLanguageTag(entry.field("language"));
        var here = Locale.forLanguageTag(words.language());
        return Stream.of(
                        minutes.matches("\\d{1,4}")
                                ? words.of("kurser.andre-steder.minutter", minutes)
                                : "",
                        language.getDisplayLanguage(here),
                        entry.field("price"))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
