package dk.virkwiki.stats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What of one consultation is counted. Kept beside the counters, so that it can be counted out
 * again exactly as it was counted in.
 *
 * @param outcome one letter of {@link Path}
 * @param times how many consultations it stands for
 */
record Counted(
        @Field("o") String outcome,
        @Field("a") List<String> causes,
        @Field("w") About about,
        @Field("i") @Nullable Integer minutes,
        @Field("x") boolean missing,
        @Field("r") List<Opened> articles,
        @Field("n") long times) {
    @PersistenceCreator
    Counted {
        causes = causes == null ? List.of() : causes.stream().distinct().toList();
        articles = articles == null ? List.of() : List.copyOf(articles);
    }

    /** Whom and how it was about; each may be unsaid. */
    record About(
            @Field("t") @Nullable String organisationType,
            @Field("k") @Nullable String channel,
            @Field("b") List<String> barriers,
            @Field("m") @Nullable String municipality) {
        About {
            barriers = barriers == null ? List.of() : barriers.stream().distinct().toList();
        }
    }

    /** An article that was opened. */
    record Opened(@Field("i") String article, @Field("s") boolean solved) {}

    /** Where a consultation is counted: its library and its Danish day. */
    record Place(String library, LocalDate day) {}
}
