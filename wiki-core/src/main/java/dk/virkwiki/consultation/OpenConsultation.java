package dk.virkwiki.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The consultation an advisor has open, with its trace. Each advisor has one at most.
 *
 * @param accountId the advisor's user name
 * @param consultation the key its registration will have
 * @param watch its clock
 * @param searches the last words searched for, oldest first, each once
 * @param opened the articles opened, in the order they were first opened
 * @param version for optimistic saving; null before the first save
 */
@Document("open_consultations")
public record OpenConsultation(
        @Id String accountId,
        String consultation,
        StopWatch watch,
        List<String> searches,
        List<OpenedArticle> opened,
        @Version @Nullable Long version) {
    /** Most words on the trace. */
    public static final int MAX_SEARCHES = 30;

    /** Longest words on the trace. */
    public static final int MAX_WORDS = 100;

    public OpenConsultation {
        searches = searches == null ? List.of() : List.copyOf(searches);
        opened = opened == null ? List.of() : List.copyOf(opened);
    }

    static OpenConsultation started(
            String accountId, String consultation, Instant now, @Nullable Long version) {
        return new OpenConsultation(
                accountId, consultation, StopWatch.started(now), List.of(), List.of(), version);
    }

    /** How long it has run. */
    public Duration elapsed(Instant now) {
        return watch.elapsed(now);
    }

    /** The articles as they are registered. */
    public List<UsedArticle> used() {
        return opened.stream().map(one -> new UsedArticle(one.articleId(), one.solved())).toList();
    }

    OpenConsultation with(StopWatch next) {
        return new OpenConsultation(accountId, consultation, next, searches, opened, version);
    }

    OpenConsultation withKey(String key) {
        return new OpenConsultation(accountId, key, watch, searches, opened, version);
    }

    OpenConsultation searched(String words) {
        var next = new ArrayList<>(searches);
        next.removeIf(words::equalsIgnoreCase);
        next.add(words);
        int first = Math.max(0, next.size() - MAX_SEARCHES);
        return new OpenConsultation(
                accountId, consultation, watch, next.subList(first, next.size()), opened, version);
    }

    /** The article is on the trace once, with the address and title it has now. */
    OpenConsultation opened(OpenedArticle article) {
        var next = new ArrayList<>(opened);
        for (int i = 0; i < next.size(); i++) {
            var known = next.get(i);
            if (known.articleId().equals(article.articleId())) {
                next.set(i, known.again(article));
                return withOpened(next);
            }
        }
        next.add(article);
        int first = Math.max(0, next.size() - Registration.MAX_ARTICLES);
        return withOpened(next.subList(first, next.size()));
    }

    OpenConsultation solved(String articleId, boolean solved) {
        return withOpened(
                opened.stream()
                        .map(
                                one ->
                                        one.articleId().equals(articleId)
                                                ? one.withSolved(solved)
                                                : one)
                        .toList());
    }

    private OpenConsultation withOpened(List<OpenedArticle> next) {
        return new OpenConsultation(accountId, consultation, watch, searches, next, version);
    }
}
