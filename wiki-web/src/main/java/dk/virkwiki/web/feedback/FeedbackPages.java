package dk.virkwiki.web.feedback;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.Feedback;
import dk.virkwiki.feedback.FeedbackState;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.feedback.Helpfulness;
import dk.virkwiki.web.feedback.FeedbackPage.Least;
import dk.virkwiki.web.feedback.FeedbackPage.Part;
import dk.virkwiki.web.feedback.FeedbackPage.Row;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what editors see of readers' answers. */
@Component
class FeedbackPages {
    static final String ADDRESS = "/laesersvar";
    static final String HANDLED = "haandteret";

    private static final int SIZE = 30;
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_LEAST = 10;
    private static final int MOST_PARTS = 3;
    private static final int GAP_LETTERS = 200;

    private final Feedbacks feedbacks;
    private final Articles articles;
    private final Words words;

    FeedbackPages(Feedbacks feedbacks, Articles articles, Words words) {
        this.feedbacks = feedbacks;
        this.articles = articles;
        this.words = words;
    }

    /** One page of the list; of one article when its address is given. */
    FeedbackPage page(Actor editor, FeedbackState state, @Nullable String slug, int side) {
        var about = slug == null ? null : articles.get(editor, slug);
        int number = Math.clamp(side, 1, MOST_PAGES);
        var id = about == null ? null : about.id();
        var found = feedbacks.page(editor, state, id, (number - 1) * SIZE, SIZE + 1);
        var least =
                about == null && number == 1
                        ? feedbacks.leastHelpful(editor, MOST_LEAST)
                        : List.<Helpfulness>of();
        var known = articles(found, least);
        boolean handled = state == FeedbackState.HANDLED;
        var here = address(handled, slug);
        return new FeedbackPage(
                handled,
                about == null ? null : about.title(),
                found.stream().limit(SIZE).map(written -> row(written, known)).toList(),
                least.stream()
                        .flatMap(one -> least(one, known.get(one.article())).stream())
                        .toList(),
                slug == null ? "" : slug,
                address(!handled, slug).text(),
                found.size() > SIZE ? here.with("side", String.valueOf(number + 1)).text() : null);
    }

    static Address address(boolean handled, @Nullable String slug) {
        return new Address(ADDRESS).with("vis", handled ? HANDLED : null).with("artikel", slug);
    }

    private Map<String, Article> articles(List<Feedback> found, List<Helpfulness> least) {
        Set<String> ids = new HashSet<>();
        found.forEach(written -> ids.add(written.article()));
        least.forEach(one -> ids.add(one.article()));
        return ids.isEmpty()
                ? Map.of()
                : articles.findAll(ids).stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    private Row row(Feedback written, Map<String, Article> known) {
        var article = known.get(written.article());
        var slug = article == null ? written.article() : article.slug();
        var title = article == null ? written.article() : article.title();
        var page = article == null ? "/artikler/" + slug : article.metadata().address();
        var place = written.place();
        var anchor = place.section().isEmpty() ? "" : "#" + place.section();
        var said = written.text().isEmpty() ? place.words() : written.text();
        return new Row(
                written.id(),
                title,
                page + anchor,
                place.heading(),
                words.of("svar.sagde." + written.answer().code()),
                place.words(),
                written.text(),
                Objects.requireNonNull(words.day(written.day())),
                new Address("/artikler/" + slug + "/foreslaa")
                        .with("afsnit", place.section())
                        .text(),
                new Address("/huller/ny")
                        .with("ord", shortened(title))
                        .with("tekst", shortened(said))
                        .text());
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= GAP_LETTERS ? line : line.substring(0, GAP_LETTERS - 1) + "…";
    }

    private Optional<Least> least(Helpfulness one, @Nullable Article article) {
        if (article == null) {
            return Optional.empty();
        }
        var headings =
                feedbacks.sectionsOf(article).stream()
                        .collect(
                                Collectors.toMap(Feedback.Place::section, Feedback.Place::heading));
        var parts =
                one.sections().entrySet().stream()
                        .filter(section -> section.getValue().no() > 0)
                        .map(
                                section ->
                                        new Part(
                                                headings.getOrDefault(section.getKey(), ""),
                                                section.getValue().no()))
                        .filter(part -> !part.heading().isEmpty())
                        .sorted(Comparator.comparingInt(part -> -part.no()))
                        .limit(MOST_PARTS)
                        .toList();
        return Optional.of(
                new Least(
                        article.title(),
                        new Address(ADDRESS).with("artikel", article.slug()).text(),
                        one.count().yes(),
                        one.count().no(),
                        parts));
    }
}
