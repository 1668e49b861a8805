package dk.virkwiki.wizarduse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was counted of one wizard on one Danish day, by the place it was used from.
 *
 * @param id article, day and place: {@code luk-virksomheden|2026-11-23|}
 * @param day the day
 * @param from id of the self-service it was shown in, or empty for this site
 * @param shown how often each station was come to
 * @param answered how often each question was answered for the first time
 * @param answers how often each answer was given, by {@code question|answer}
 * @param helped how often a result was said to help
 * @param failed how often it was said not to
 */
@Document("wizard_days")
record UseDay(
        @Id String id,
        LocalDate day,
        String from,
        Map<String, Long> shown,
        Map<String, Long> answered,
        Map<String, Long> answers,
        Map<String, Long> helped,
        Map<String, Long> failed) {
    UseDay {
        shown = orNone(shown);
        answered = orNone(answered);
        answers = orNone(answers);
        helped = orNone(helped);
        failed = orNone(failed);
    }

    private static Map<String, Long> orNone(Map<String, Long> counts) {
        return Map.copyOf(Objects.requireNonNullElse(counts, Map.of()));
    }

    String articleId() {
        return id.substring(0, id.indexOf('|'));
    }

    static String id(String articleId, LocalDate day, String from) {
        return articleId + "|" + day + "|" + from;
    }
}
