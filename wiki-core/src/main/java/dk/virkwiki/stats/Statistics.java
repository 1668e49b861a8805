package dk.virkwiki.stats;

import dk.virkwiki.account.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The front door to figures. Everything here is as counted; whatever shows the country's figures to
 * people hides what is small first.
 */
@Service
public class Statistics {
    private static final String CAUSES = Path.of(Path.BY, Dimension.CAUSE.field());
    private static final String MISSING_OF = Path.of(Path.MISSING, Path.OF);
    private static final int MONTHS_OF_ARTICLES = 12;

    private final Sums sums;
    private final Demand demand;
    private final Clock clock;

    Statistics(Sums sums, Demand demand, Clock clock) {
        this.sums = sums;
        this.demand = demand;
        this.clock = clock;
    }

    /**
     * The answer to a question.
     *
     * @throws dk.virkwiki.shared.NotAllowed when the person may not see figures, or asks for their
     *     own library and belongs to none
     */
    public Figures figures(Actor actor, FigureQuestion question) {
        StatisticsPolicy.requireMaySee(actor);
        var today = today();
        var now = count(actor, question, question.period().soFar(today));
        return new Figures(
                question,
                now,
                question.compare()
                        ? count(actor, question, question.period().comparedWith(today))
                        : null);
    }

    private PeriodFigures count(Actor actor, FigureQuestion question, Days days) {
        var needed = Reading.needed(question);
        var tally =
                switch (question.scope()) {
                    case LIBRARY ->
                            sums.ofLibrary(StatisticsPolicy.requireLibrary(actor), days, needed);
                    case COUNTRY -> sums.ofCountry(days, needed);
                };
        return Reading.figures(question, days, tally);
    }

    /** Today by the Danish calendar; the last day that figures can hold. */
    public LocalDate today() {
        return DanishDay.today(clock);
    }

    /**
     * What a month saw of consultations across the country; for other features.
     *
     * @param consultations how many
     * @param libraries how many libraries registered them
     */
    public record InMonth(long consultations, int libraries) {}

    /** What a month saw of consultations, until today when it still runs; for other features. */
    public InMonth inMonth(YearMonth month) {
        var days = new Period(PeriodKind.MONTH, month.atDay(1)).soFar(today());
        var tally = sums.ofCountry(days, List.of(Path.ALL, Path.LIBRARIES));
        return new InMonth(
                Reading.counts(tally, Path.ALL).total(), tally.below(Path.LIBRARIES).size());
    }

    /** How much a cause is asked for since a day, today included; for other features. */
    public CauseDemand ofCause(String code, LocalDate since) {
        return ofCauses(since).getOrDefault(code, CauseDemand.NONE);
    }

    /**
     * How much each cause is asked for since a day, today included; for other features. On a site
     * of several nodes it may be a minute old.
     */
    public Map<String, CauseDemand> ofCauses(LocalDate since) {
        var days = new Days(since, today());
        return demand.causes(days, () -> readCauses(days));
    }

    private Map<String, CauseDemand> readCauses(Days days) {
        var tally = sums.ofCountry(days, List.of(CAUSES, MISSING_OF));
        var outcomes = Reading.byCode(tally, CAUSES);
        var causes = new HashMap<String, CauseDemand>();
        outcomes.forEach(
                (code, counts) -> {
                    long missing = tally.at(Path.of(Path.MISSING, Path.OF, code));
                    causes.put(code, new CauseDemand(counts, missing));
                });
        return Map.copyOf(causes);
    }

    /**
     * How an article has been used; for other features. On a site of several nodes it may be a
     * minute old.
     */
    public ArticleUse ofArticle(String articleId) {
        return ofArticles().getOrDefault(articleId, ArticleUse.NONE);
    }

    /** The same of all articles that were used, by their ids. */
    public Map<String, ArticleUse> ofArticles() {
        var today = today();
        var first = today.withDayOfMonth(1).minusMonths(MONTHS_OF_ARTICLES - 1L);
        var days = new Days(first, today);
        return demand.articles(days, () -> readArticles(days));
    }

    private Map<String, ArticleUse> readArticles(Days days) {
        var tally = sums.ofCountry(days, List.of(Path.ARTICLES));
        var articles = new HashMap<String, ArticleUse>();
        for (var path : tally.below(Path.ARTICLES).keySet()) {
            var id = Path.words(path)[1];
            articles.put(
                    id,
                    new ArticleUse(
                            tally.at(Path.of(Path.ARTICLES, id, Path.USED)),
                            tally.at(Path.of(Path.ARTICLES, id, Path.SOLVED_IT))));
        }
        return Map.copyOf(articles);
    }
}
