package dk.virkwiki.stats;

import static dk.virkwiki.stats.Held.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What figures promise, whichever store they are kept in. */
abstract class StatisticsContract {
    static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final Actor ALI =
            new Actor("ali", "Ali Demir", Role.ADVISOR, null, "Roskilde Bibliotekerne");
    static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    static final Period NOVEMBER = Period.parse("2026-11");
    static final Period OCTOBER = Period.parse("2026-10");

    CoreFixture core;
    Statistics statistics;
    Counting counting;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        statistics = core.get(Statistics.class);
        counting = core.get(Counting.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    void tell(Held... all) {
        for (var one : all) {
            counting.saved(new ConsultationSaved(null, one.done()));
        }
    }

    void tellUndone(Held one) {
        counting.saved(new ConsultationSaved(one.done(), null));
    }

    PeriodFigures mine(Period period, Dimension dimension) {
        return statistics.figures(METTE, FigureQuestion.ofLibrary(period, dimension)).now();
    }

    PeriodFigures country(Period period, Dimension dimension) {
        return statistics.figures(SARA, FigureQuestion.ofCountry(period, dimension)).now();
    }

    @Test
    void consultationWithTwoCausesStandsUnderBothAndCountsOnceInAll() {
        tell(held().causes("A1", "C5").outcome(Outcome.PARTLY));

        var figures = mine(NOVEMBER, Dimension.CAUSE);
        assertThat(figures.total()).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(figures.rows())
                .containsExactly(
                        entry("A1", new Counts(0, 1, 0, 0)), entry("C5", new Counts(0, 1, 0, 0)));
    }

    @Test
    void everyDimensionHasARowForThoseThatSayNothing() {
        tell(held().at("Aalborg Bibliotekerne", null).causes("A1"));

        for (var dimension :
                List.of(
                        Dimension.ORGANISATION_TYPE,
                        Dimension.CHANNEL,
                        Dimension.BARRIER,
                        Dimension.MUNICIPALITY)) {
            assertThat(mine(NOVEMBER, dimension).rows())
                    .containsExactly(entry(Dimension.NOT_STATED, new Counts(1, 0, 0, 0)));
        }
    }

    @Test
    void whatIsAskedForIsAnsweredByEachDimension() {
        tell(
                held().organisationType("forening")
                        .channel("fremmoede")
                        .barriers("login", "sprog")
                        .outcome(Outcome.REFERRED));

        var one = new Counts(0, 0, 1, 0);
        assertThat(mine(NOVEMBER, Dimension.ORGANISATION_TYPE).row("forening")).isEqualTo(one);
        assertThat(mine(NOVEMBER, Dimension.CHANNEL).row("fremmoede")).isEqualTo(one);
        assertThat(mine(NOVEMBER, Dimension.BARRIER).rows()).containsOnlyKeys("login", "sprog");
        assertThat(mine(NOVEMBER, Dimension.MUNICIPALITY).row("Aalborg")).isEqualTo(one);
    }

    @Test
    void batchCountsAsManyAsItStandsFor() {
        tell(held().times(5).causes("A1").minutes(10).missing().opened("momsfrister"));

        var figures = mine(NOVEMBER, Dimension.CAUSE);
        assertThat(figures.total().solved()).isEqualTo(5);
        assertThat(figures.rest().minutes().count()).isEqualTo(5);
        assertThat(figures.rest().missing()).isEqualTo(5);
        assertThat(statistics.ofArticle("momsfrister").used()).isEqualTo(5);
    }

    @Test
    void sameConsultationToldManyTimesCountsOnce() {
        var one = held();
        tell(one, one, one);

        assertThat(mine(NOVEMBER, Dimension.CAUSE).total().total()).isEqualTo(1);
    }

    @Test
    void changedConsultationCountsAsItIsNow() {
        var one = held().causes("A1").minutes(10).missing().solvedBy("momsfrister");
        tell(one);
        tell(one.version(1).causes("B4").outcome(Outcome.UNSOLVED).minutes(30));

        var figures = mine(NOVEMBER, Dimension.CAUSE);
        assertThat(figures.rows()).containsOnlyKeys("B4");
        assertThat(figures.total()).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(figures.rest().minutes().times()).containsOnlyKeys(30);
    }

    @Test
    void changeWhoseFirstVersionWasNeverToldCountsAsItIs() {
        tell(held().version(3).causes("B4"));

        assertThat(mine(NOVEMBER, Dimension.CAUSE).rows()).containsOnlyKeys("B4");
    }

    @Test
    void olderVersionToldLateChangesNothing() {
        var one = held().causes("B4").version(2);
        tell(one);
        tell(one.causes("A1").version(1));

        assertThat(mine(NOVEMBER, Dimension.CAUSE).rows()).containsOnlyKeys("B4");
    }

    @Test
    void undoneConsultationCountsNowhereAlsoWhenItIsToldAgainLate() {
        var one = held().causes("A1").minutes(7).missing().opened("momsfrister");
        tell(one);
        tellUndone(one);
        tell(one);

        var figures = mine(NOVEMBER, Dimension.CAUSE);
        assertThat(figures.total()).isEqualTo(Counts.NONE);
        assertThat(figures.rows()).isEmpty();
        assertThat(figures.rest().minutes().count()).isZero();
        assertThat(figures.rest().missing()).isZero();
        assertThat(figures.rest().libraries()).isZero();
    }

    @Test
    void undoToldBeforeTheConsultationItselfLeavesNothing() {
        var one = held();
        tellUndone(one);
        tell(one);

        assertThat(mine(NOVEMBER, Dimension.CAUSE).total()).isEqualTo(Counts.NONE);
    }

    @Test
    void lateRegistrationIsInTheMonthThatWasAskedForBefore() {
        tell(held().on("2026-10-05"));
        assertThat(mine(OCTOBER, Dimension.CAUSE).total().total()).isEqualTo(1);
        assertThat(country(OCTOBER, Dimension.CAUSE).total().total()).isEqualTo(1);
        assertThat(country(Period.parse("2026-10-05"), Dimension.CAUSE).total().total())
                .isEqualTo(1);

        tell(held().on("2026-10-05").causes("C5"), held().on("2026-10-31").causes("C5"));

        assertThat(mine(OCTOBER, Dimension.CAUSE).row("C5").total()).isEqualTo(2);
        assertThat(country(OCTOBER, Dimension.CAUSE).row("C5").total()).isEqualTo(2);
        assertThat(country(Period.parse("2026-K4"), Dimension.CAUSE).row("C5").total())
                .isEqualTo(2);
        assertThat(country(Period.parse("2026-10-05"), Dimension.CAUSE).total().total())
                .isEqualTo(2);
    }

    @Test
    void changeAndUndoInAMonthThatIsOverAreSeenThere() {
        var one = held().on("2026-10-05").causes("A1");
        tell(one);
        assertThat(country(OCTOBER, Dimension.CAUSE).rows()).containsOnlyKeys("A1");

        tell(one.version(1).causes("B4"));
        assertThat(country(OCTOBER, Dimension.CAUSE).rows()).containsOnlyKeys("B4");
        tellUndone(one);
        assertThat(country(OCTOBER, Dimension.CAUSE).rows()).isEmpty();
        assertThat(mine(OCTOBER, Dimension.CAUSE).rows()).isEmpty();
    }

    @Test
    void crashBeforeAKeptMonthWasTakenAwayIsMadeGoodWhenToldAgain() {
        tell(held().on("2026-10-05"));
        mine(OCTOBER, Dimension.CAUSE);
        country(OCTOBER, Dimension.CAUSE);
        var late = held().on("2026-10-06").done();
        core.get(DayCountRepository.class)
                .countFirst(
                        Counting.place(late),
                        late.id(),
                        new DayCountRepository.Seen(0, Counting.counted(late)));

        counting.saved(new ConsultationSaved(null, late));

        assertThat(mine(OCTOBER, Dimension.CAUSE).total().total()).isEqualTo(2);
        assertThat(country(OCTOBER, Dimension.CAUSE).total().total()).isEqualTo(2);
    }

    @Test
    void librariesAreKeptApartAlsoWhenTheirNamesAreOdd() {
        var odd = List.of("*", "Aalborg", "Aalborg|2026-11", "A.b$c%", "Ærø & Søn");
        for (int i = 0; i < odd.size(); i++) {
            tell(held().at(odd.get(i), "Aalborg").times(i + 1).on("2026-10-05"));
            tell(held().at(odd.get(i), "Aalborg").times(i + 1).on("2026-11-05"));
        }

        for (int i = 0; i < odd.size(); i++) {
            var actor = new Actor("x", "X", Role.ADVISOR, null, odd.get(i));
            for (var period : List.of(OCTOBER, NOVEMBER)) {
                var figures =
                        statistics.figures(
                                actor, FigureQuestion.ofLibrary(period, Dimension.CAUSE));
                assertThat(figures.now().total().total()).isEqualTo(i + 1);
                assertThat(figures.now().rest().libraries()).isEqualTo(1);
            }
        }
        assertThat(country(NOVEMBER, Dimension.CAUSE).rest().libraries()).isEqualTo(5);
        assertThat(country(Period.parse("2026"), Dimension.CAUSE).total().total()).isEqualTo(30);
    }

    @Test
    void oneCauseIsDividedInOnesOwnLibrary() {
        tell(
                held().causes("A1", "C5").organisationType("forening").missing(),
                held().causes("A1").organisationType("aps").outcome(Outcome.UNSOLVED),
                held().causes("C5").organisationType("aps"));

        var question = FigureQuestion.ofLibrary(NOVEMBER, Dimension.ORGANISATION_TYPE);
        var figures = statistics.figures(METTE, question.withCause("A1")).now();
        assertThat(figures.total()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(figures.rows())
                .containsExactly(
                        entry("aps", new Counts(0, 0, 0, 1)),
                        entry("forening", new Counts(1, 0, 0, 0)));
        assertThat(figures.rest().missing()).isEqualTo(1);
    }

    @Test
    void oneCauseIsNotDividedAcrossTheCountry() {
        var question = FigureQuestion.ofCountry(NOVEMBER, Dimension.CHANNEL);
        assertThatThrownBy(() -> question.withCause("A1")).isInstanceOf(Invalid.class);
        var byCause = FigureQuestion.ofLibrary(NOVEMBER, Dimension.CAUSE);
        assertThatThrownBy(() -> byCause.withCause("A1")).isInstanceOf(Invalid.class);
    }

    @Test
    void runningMonthIsComparedWithAsManyDaysOfTheMonthBefore() {
        tell(held().on("2026-11-23"), held().on("2026-10-23"), held().on("2026-10-24"));

        var question = FigureQuestion.ofLibrary(NOVEMBER, Dimension.CAUSE).compared();
        var figures = statistics.figures(METTE, question);
        assertThat(figures.now().total().total()).isEqualTo(1);
        assertThat(figures.before().total().total()).isEqualTo(1);
        assertThat(figures.before().days().last()).isEqualTo("2026-10-23");
    }

    @Test
    void figuresKeepTheCodeOfACauseThatWasRetired() {
        tell(held().on("2026-10-05").causes("Z9"));

        assertThat(country(OCTOBER, Dimension.CAUSE).rows()).containsOnlyKeys("Z9");
        assertThat(statistics.ofCause("Z9", LocalDate.parse("2026-10-01")).outcomes().total())
                .isEqualTo(1);
    }

    @Test
    void otherFeaturesLearnHowMuchACauseIsAskedForSinceADay() {
        tell(
                held().on("2026-09-01").causes("A1"),
                held().on("2026-09-02").causes("A1", "C5").missing(),
                held().on("2026-11-23").causes("A1").outcome(Outcome.UNSOLVED));

        var since = LocalDate.parse("2026-09-02");
        assertThat(statistics.ofCause("A1", since))
                .isEqualTo(new CauseDemand(new Counts(1, 0, 0, 1), 1));
        assertThat(statistics.ofCauses(since)).containsOnlyKeys("A1", "C5");
        assertThat(statistics.ofCause("B4", since)).isEqualTo(CauseDemand.NONE);
        tell(held().on("2026-11-23").causes("B4"));
        assertThat(statistics.ofCause("B4", since).outcomes().total()).isEqualTo(1);
    }

    @Test
    void articleKnowsHowOftenItWasUsedAndSolvedInTwelveMonths() {
        tell(
                held().on("2025-11-30").solvedBy("momsfrister"),
                held().on("2025-12-01").solvedBy("momsfrister"),
                held().on("2026-11-23").opened("momsfrister").solvedBy("forstaa-brevet"));

        assertThat(statistics.ofArticle("momsfrister")).isEqualTo(new ArticleUse(2, 1));
        assertThat(statistics.ofArticle("forstaa-brevet")).isEqualTo(new ArticleUse(1, 1));
        assertThat(statistics.ofArticle("ukendt")).isEqualTo(ArticleUse.NONE);
    }

    @Test
    void countersHoldNobodyAndNoWords() {
        tell(held().missing());

        var stored = core.get(MongoTemplate.class).findAll(Document.class, "day_counts");
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().toJson()).doesNotContain("mette").doesNotContain("bøden");
    }

    /** Permissions P100, P101, P102. */
    @Test
    void peopleAtWorkSeeTheCountryAndAdvisorsTheirOwnLibrary() {
        tell(held());
        var own = FigureQuestion.ofLibrary(NOVEMBER, Dimension.CAUSE);
        var all = FigureQuestion.ofCountry(NOVEMBER, Dimension.CAUSE);
        var reader = new Actor("bo", "Bo", Role.READER, null, "Aalborg Bibliotekerne");
        for (var nobody : List.of(Actor.anonymous(), reader)) {
            assertThatThrownBy(() -> statistics.figures(nobody, own))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> statistics.figures(nobody, all))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var role : List.of(Role.EDITOR, Role.COORDINATOR, Role.ADMIN)) {
            var actor = new Actor("x", "X", role, "SKTST", null);
            assertThat(statistics.figures(actor, all).now().total().total()).isEqualTo(1);
            assertThatThrownBy(() -> statistics.figures(actor, own)).isInstanceOf(NotAllowed.class);
        }
        assertThat(statistics.figures(METTE, own).now().total().total()).isEqualTo(1);
        assertThat(statistics.figures(ALI, own).now().total().total()).isZero();
    }

    @Test
    void manyAtOnceInOneLibraryAllCount() {
        List<Consultation> all = IntStream.range(0, 60).mapToObj(_ -> held().done()).toList();
        all.parallelStream().forEach(one -> counting.saved(new ConsultationSaved(null, one)));
        all.parallelStream().forEach(one -> counting.saved(new ConsultationSaved(null, one)));

        assertThat(mine(NOVEMBER, Dimension.CAUSE).total().total()).isEqualTo(60);
    }
}
