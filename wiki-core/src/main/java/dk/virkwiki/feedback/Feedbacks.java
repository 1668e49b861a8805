package dk.virkwiki.feedback;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.Feedback.Place;
import dk.virkwiki.feedback.FeedbackMonth.Count;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to feedback: readers answer, the article's editors see. */
@Service
public class Feedbacks {
    /** How long what readers wrote is kept. */
    public static final int KEPT_DAYS = 90;

    /** Most texts about one article that wait to be dealt with; more are not kept. */
    static final int MOST_WAITING = 200;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final FeedbackRepository repository;
    private final Articles articles;
    private final Clock clock;

    Feedbacks(FeedbackRepository repository, Articles articles, Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * Counts a reader's answer about a published article. Marked words that did not help are kept.
     *
     * @return the key to send with what they write next
     * @throws NotFound when no reader can see such an article
     */
    public String answer(String slug, Answer answer, Spot spot) {
        var article = articles.get(Actor.anonymous(), slug);
        var place = Spots.in(article, spot);
        var key = UUID.randomUUID().toString();
        if (answer == Answer.NO && !place.words().isEmpty() && hasRoom(article)) {
            repository.keep(feedback(article, key, answer, place, ""));
        }
        var owner = article.metadata().owner();
        repository.count(article.id(), owner, today(), answer, place.section());
        return key;
    }

    /**
     * Keeps what a reader wrote. Sent twice it is kept once.
     *
     * @throws NotFound when no reader can see such an article
     * @throws Invalid when so many texts about it wait that nobody would read one more
     */
    public void write(String slug, NewFeedback written) {
        var article = articles.get(Actor.anonymous(), slug);
        if (!hasRoom(article)) {
            throw new Invalid("svar-mange");
        }
        var place = Spots.in(article, written.spot());
        repository.keep(feedback(article, written.key(), written.answer(), place, written.text()));
    }

    private boolean hasRoom(Article article) {
        return repository.countNew(article.id()) < MOST_WAITING;
    }

    private Feedback feedback(
            Article article, String key, Answer answer, Place place, String text) {
        var owner = article.metadata().owner();
        return new Feedback(
                key, article.id(), owner, answer, place, text, today(), FeedbackState.NEW);
    }

    /** The sections of an article that a reader can point at, in order. */
    public List<Place> sections(String slug) {
        return sectionsOf(articles.get(Actor.anonymous(), slug));
    }

    /** The same of an article at hand. */
    public List<Place> sectionsOf(Article article) {
        return Spots.sections(article);
    }

    /**
     * What readers wrote, newest first: about the articles of an editor's authority, for those who
     * run the wiki about all.
     *
     * @param articleId one article's only, or null
     */
    public List<Feedback> page(
            Actor editor, FeedbackState state, @Nullable String articleId, int offset, int limit) {
        FeedbackPolicy.requireMaySee(editor);
        if (articleId != null) {
            return repository.pageOfArticle(articleId, state, offset, limit).stream()
                    .filter(written -> FeedbackPolicy.maySee(editor, written.owner()))
                    .toList();
        }
        return FeedbackPolicy.seesAll(editor)
                ? repository.page(state, offset, limit)
                : repository.pageOfOwner(editor.authority(), state, offset, limit);
    }

    /** How many texts wait on the list; counted no further than the given number. */
    public long count(Actor editor, FeedbackState state, int most) {
        FeedbackPolicy.requireMaySee(editor);
        return repository.count(
                FeedbackPolicy.seesAll(editor) ? null : editor.authority(), state, most);
    }

    /** Takes a text off the list, or puts it back. */
    public void mark(Actor editor, String id, FeedbackState state) {
        FeedbackPolicy.requireMaySee(editor);
        var written =
                repository
                        .find(id)
                        .filter(found -> FeedbackPolicy.maySee(editor, found.owner()))
                        .orElseThrow(() -> new NotFound("svar-findes-ikke"));
        repository.setState(written.id(), state);
    }

    /** Whether this person sees what readers say about the article. */
    public boolean maySee(Actor actor, Article article) {
        return FeedbackPolicy.maySee(actor, article.metadata().owner())
                && article.isReadableBy(Audience.PUBLIC);
    }

    /** How an article did with its readers in this month and the one before. */
    public Helpfulness helpfulness(Actor editor, Article article) {
        FeedbackPolicy.requireMaySee(editor);
        if (!FeedbackPolicy.maySee(editor, article.metadata().owner())) {
            return new Helpfulness(article.id(), Count.NONE, Map.of());
        }
        return sum(article.id(), repository.months(article.id(), months()));
    }

    /** The articles most readers did not find their answer in, this month and the one before. */
    public List<Helpfulness> leastHelpful(Actor editor, int limit) {
        FeedbackPolicy.requireMaySee(editor);
        var all = FeedbackPolicy.seesAll(editor);
        var byArticle = new HashMap<String, List<FeedbackMonth>>();
        for (var month : months()) {
            var found =
                    all
                            ? repository.leastHelpful(month, limit)
                            : repository.leastHelpfulOfOwner(editor.authority(), month, limit);
            for (var one : found) {
                byArticle.merge(one.article(), List.of(one), Feedbacks::joined);
            }
        }
        Comparator<Helpfulness> mostNoes = Comparator.comparingInt(row -> -row.count().no());
        return byArticle.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .sorted(mostNoes.thenComparing(Helpfulness::article))
                .limit(limit)
                .toList();
    }

    /** A month's numbers of the articles with most noes; for other features. */
    public List<FeedbackMonth> mostNoes(YearMonth month, int limit) {
        return repository.leastHelpful(month.toString(), limit);
    }

    private static List<FeedbackMonth> joined(List<FeedbackMonth> some, List<FeedbackMonth> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Helpfulness sum(String article, List<FeedbackMonth> months) {
        var all = Count.NONE;
        var sections = new HashMap<String, Count>();
        for (var month : months) {
            all = all.plus(month.all());
            month.sections().forEach((id, count) -> sections.merge(id, count, Count::plus));
        }
        return new Helpfulness(article, all, sections);
    }

    private List<String> months() {
        var first = today().withDayOfMonth(1);
        return List.of(
                FeedbackRepository.month(first), FeedbackRepository.month(first.minusMonths(1)));
    }

    /** Deletes what was written too long ago; run every day. */
    public long forget() {
        return repository.removeBefore(today().minusDays(KEPT_DAYS));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }
}
