package dk.virkwiki.web.text;

import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.template.MatterField;
import dk.virkwiki.web.layout.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words what front matter says: names instead of codes, days as they are spoken. */
@Component
class HeaderWords {
    private static final Map<String, CodeList> LISTS =
            Map.of(
                    "owner", CodeList.AUTHORITIES,
                    "topics", CodeList.TOPICS,
                    "audience", CodeList.AUDIENCES,
                    "causes", CodeList.CAUSES,
                    "personas", CodeList.PERSONAS,
                    "selfServices", CodeList.SELF_SERVICES);
    private static final Set<String> ARTICLES =
            Set.of("replacedBy", "translationOf", "term.replacedBy", "video.about", "folder.about");

    /** What begins the key of the words for a code. */
    private static final Map<String, String> CODES =
            Map.of(
                    "type", "type.",
                    "status", "forskel.ord.status.",
                    "fourEyes", "forskel.ord.fourEyes.",
                    "withdrawal", "traek.");

    private final CodeLists codes;
    private final Articles articles;
    private final Words words;

    HeaderWords(CodeLists codes, Articles articles, Words words) {
        this.codes = codes;
        this.articles = articles;
        this.words = words;
    }

    /** The values of a key in a file, as people say them. */
    String of(String source, String key, List<String> values) {
        return values.stream()
                .map(value -> word(source, key, value))
                .collect(Collectors.joining(", "));
    }

    private String word(String source, String key, String value) {
        var list = LISTS.get(key);
        if (list != null) {
            return codes.name(list, value);
        }
        if (ARTICLES.contains(key)) {
            return title(value);
        }
        var known = CODES.get(key);
        if (known != null) {
            return words.orElse(known + value, "forskel.noegle", value);
        }
        boolean isChoice =
                MatterField.find(source, key)
                        .filter(field -> field.choices().contains(value))
                        .isPresent();
        return isChoice ? words.of("felt." + key + "." + value) : day(value);
    }

    private String title(String slug) {
        return articles.findSummaries(Audience.ADVISOR, Set.of(slug)).stream()
                .map(article -> article.metadata().title())
                .findFirst()
                .orElse(slug);
    }

    private String day(String value) {
        try {
            var day = words.day(LocalDate.parse(value));
            return day == null ? value : day.words();
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }
}
