package dk.virkwiki.competence;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one person says of themselves; nobody else sees it.
 *
 * @param answers by the code of the competence
 * @param at when they said it last, or null when they never did
 */
@Document("self_assessments")
public record SelfAssessment(
        @Id String accountId, Map<String, Mastery> answers, @Nullable Instant at) {
    public SelfAssessment {
        answers = Map.copyOf(Objects.requireNonNullElse(answers, Map.of()));
    }
}
