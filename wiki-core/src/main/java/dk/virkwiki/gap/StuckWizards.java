package dk.virkwiki.gap;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.wizard.Question;
import dk.virkwiki.wizard.Result;
import dk.virkwiki.wizard.Station;
import dk.virkwiki.wizard.Wizard;
import dk.virkwiki.wizarduse.UseTotal;
import dk.virkwiki.wizarduse.WizardUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds where wizards leave people without help: questions that most of those who see them do not
 * answer, and results that most say did not help. Four weeks decide; each day counts what it saw.
 */
@Component
class StuckWizards implements GapFinder {
    private static final int ENOUGH = 5;

    private final WizardUse use;
    private final Articles articles;

    StuckWizards(WizardUse use, Articles articles) {
        this.use = use;
        this.articles = articles;
    }

    @Override
    public List<Sighting> find(LocalDate day) {
        var used = use.byDay(day.minusDays(Tally.DAYS - 1L), day);
        return articles.findAll(used.keySet()).stream()
                .filter(article -> article.metadata().type() == ArticleType.WIZARD)
                .filter(article -> article.isReadableBy(Audience.ADVISOR))
                .flatMap(
                        article ->
                                sightings(
                                        article, used.getOrDefault(article.id(), new TreeMap<>())))
                .toList();
    }

    private static Stream<Sighting> sightings(Article article, Map<LocalDate, UseTotal> days) {
        var whole = UseTotal.sum(days.values());
        var body = ArticleFile.bodyOf(article.source());
        return Wizard.read(body, Audience.ADVISOR, WikiLinks.none()).stations().stream()
                .flatMap(station -> sightings(article, station, days, isStuck(station, whole)));
    }

    /** Also the days of one where people get on: what was seen of it before is taken back. */
    private static Stream<Sighting> sightings(
            Article article, Station station, Map<LocalDate, UseTotal> days, boolean isStuck) {
        return days.entrySet().stream()
                .filter(day -> without(station, day.getValue()) > 0)
                .map(
                        day -> {
                            long times = isStuck ? without(station, day.getValue()) : 0;
                            return sighting(article, station, day.getKey(), (int) times);
                        });
    }

    private static boolean isStuck(Station station, UseTotal whole) {
        long without = without(station, whole);
        long others =
                switch (station) {
                    case Question question -> whole.answered().getOrDefault(question.id(), 0L);
                    case Result result -> whole.helped().getOrDefault(result.id(), 0L);
                };
        return without >= ENOUGH && without > others;
    }

    /** How many left without help. */
    private static long without(Station station, UseTotal total) {
        return switch (station) {
            case Question question -> total.left(question.id());
            case Result result -> total.failed(result.id());
        };
    }

    private static Sighting sighting(Article article, Station station, LocalDate day, int times) {
        var words = article.title() + ": " + station.heading();
        return new Sighting(
                GapSource.WIZARD,
                article.id() + "|" + station.id() + "|" + day,
                day,
                words.substring(0, Math.min(words.length(), Sighting.LONGEST)),
                times,
                Sighting.Note.about(article));
    }
}
