package dk.virkwiki.gap;

import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.Articles;
import dk.virkwiki.consultation.Cause;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.stats.CauseDemand;
import dk.virkwiki.stats.Statistics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds causes that consultations have and no article answers: none is published, or those there
 * are seldom solve it. Counts four whole weeks at a time and tens of consultations, because figures
 * of the country show nothing smaller than five, not by subtraction either.
 */
@Component
class UnansweredCauses implements GapFinder {
    private static final int TEN = 10;

    private final Causes causes;
    private final Statistics statistics;
    private final Articles articles;

    UnansweredCauses(Causes causes, Statistics statistics, Articles articles) {
        this.causes = causes;
        this.statistics = statistics;
        this.articles = articles;
    }

    @Override
    public List<Sighting> find(LocalDate day) {
        long running = Math.floorDiv(day.toEpochDay(), Tally.DAYS);
        var last = LocalDate.ofEpochDay(running * Tally.DAYS).minusDays(1);
        var since = statistics.ofCauses(last.minusDays(Tally.DAYS - 1L));
        var later = statistics.ofCauses(last.plusDays(1));
        return causes.all().stream()
                .filter(cause -> !cause.isOther())
                .map(cause -> sighting(cause, last, times(since, cause) - times(later, cause)))
                .toList();
    }

    private static long times(Map<String, CauseDemand> demand, Cause cause) {
        return demand.getOrDefault(cause.code(), CauseDemand.NONE).outcomes().total();
    }

    private Sighting sighting(Cause cause, LocalDate day, long times) {
        var answers = articles.findSummaries(Audience.ADVISOR, cause.articles());
        var owner = answers.isEmpty() ? null : answers.getFirst().metadata().owner();
        return new Sighting(
                GapSource.CAUSE,
                cause.code() + "|" + day,
                day,
                cause.name(),
                areGood(answers) ? 0 : (int) (times / TEN * TEN),
                Sighting.Note.of(owner));
    }

    private boolean areGood(List<ArticleSummary> answers) {
        long used = 0;
        long solved = 0;
        for (var answer : answers) {
            var use = statistics.ofArticle(answer.id());
            used += use.used();
            solved += use.solved();
        }
        return !answers.isEmpty() && (used < TEN || 2 * solved >= used);
    }
}
