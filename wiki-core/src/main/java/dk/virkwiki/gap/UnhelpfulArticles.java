package dk.virkwiki.gap;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.FeedbackMonth;
import dk.virkwiki.feedback.Feedbacks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds articles that most of their readers did not find an answer in this month. */
@Component
class UnhelpfulArticles implements GapFinder {
    private static final int MOST = 50;
    private static final int ENOUGH = 5;

    private final Feedbacks feedbacks;
    private final Articles articles;

    UnhelpfulArticles(Feedbacks feedbacks, Articles articles) {
        this.feedbacks = feedbacks;
        this.articles = articles;
    }

    @Override
    public List<Sighting> find(LocalDate day) {
        var months = feedbacks.mostNoes(YearMonth.from(day), MOST);
        var byId =
                months.stream()
                        .collect(Collectors.toMap(FeedbackMonth::article, Function.identity()));
        return articles.findAll(byId.keySet()).stream()
                .flatMap(article -> sightings(article, byId.get(article.id()), day))
                .toList();
    }

    /** Each day until now, because what this day shows may make the earlier ones count. */
    private static Stream<Sighting> sightings(
            Article article, @Nullable FeedbackMonth month, LocalDate day) {
        if (month == null) {
            return Stream.empty();
        }
        boolean unhelpful = month.no() >= ENOUGH && month.no() > month.yes();
        return IntStream.rangeClosed(1, day.getDayOfMonth())
                .mapToObj(day::withDayOfMonth)
                .filter(each -> noes(month, each) > 0)
                .map(each -> sighting(article, each, unhelpful ? noes(month, each) : 0));
    }

    private static int noes(FeedbackMonth month, LocalDate day) {
        var count = month.days().get(String.valueOf(day.getDayOfMonth()));
        return count == null ? 0 : count.no();
    }

    private static Sighting sighting(Article article, LocalDate day, int times) {
        return new Sighting(
                GapSource.NOT_HELPFUL,
                article.id() + "|" + day,
                day,
                article.title(),
                times,
                Sighting.Note.about(article));
    }
}
