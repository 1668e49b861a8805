package dk.virkwiki.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Cause;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.feedback.FeedbackMonth;
import dk.virkwiki.feedback.FeedbackMonth.Count;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.stats.ArticleUse;
import dk.virkwiki.stats.CauseDemand;
import dk.virkwiki.stats.Counts;
import dk.virkwiki.stats.Statistics;
import dk.virkwiki.wizarduse.UseTotal;
import dk.virkwiki.wizarduse.WizardUse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other parts of the wiki count is seen as needs. */
class FindersTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final Causes causes = mock();
    private final Statistics statistics = mock();
    private final Articles articles = mock();
    private final Feedbacks feedbacks = mock();

    private static final List<Cause> CAUSES =
            CodeLists.read(
                            """
                            - {code: A1, name: Moms og frister, articles: [momsfrister]}
                            - {code: Z9, name: Andet, other: true}
                            """)
                    .stream()
                    .map(Cause::of)
                    .toList();

    @BeforeEach
    void nothing() {
        given(causes.all()).willReturn(CAUSES);
        given(statistics.ofCauses(any())).willReturn(Map.of());
        given(statistics.ofArticle("momsfrister")).willReturn(ArticleUse.NONE);
        given(articles.findSummaries(any(Audience.class), any())).willReturn(List.of());
    }

    private static Article article() {
        var file = "---\ntitle: Momsfrister\nowner: SKTST\nstatus: published\n---\nTekst\n";
        var metadata = Objects.requireNonNull(ArticleFile.read(file).metadata());
        return new Article("momsfrister", 1, file, metadata, "", Instant.EPOCH, Instant.EPOCH);
    }

    private void registered(long inFourWeeks, long afterwards) {
        var last = LocalDate.ofEpochDay(Math.floorDiv(TODAY.toEpochDay(), 28L) * 28).minusDays(1);
        given(statistics.ofCauses(last.minusDays(27))).willReturn(demand(inFourWeeks + afterwards));
        given(statistics.ofCauses(last.plusDays(1))).willReturn(demand(afterwards));
    }

    private static Map<String, CauseDemand> demand(long times) {
        var counts = new CauseDemand(new Counts(times, 0, 0, 0), 0);
        return Map.of("A1", counts, "Z9", counts);
    }

    private List<Sighting> unanswered() {
        return new UnansweredCauses(causes, statistics, articles).find(TODAY);
    }

    private void answered() {
        given(articles.findSummaries(Audience.ADVISOR, List.of("momsfrister")))
                .willReturn(List.of(new ArticleSummary("momsfrister", article().metadata())));
    }

    @Test
    void causeWithoutArticleIsANeedInTensOfFourWholeWeeks() {
        registered(27, 5);
        assertThat(unanswered())
                .singleElement()
                .satisfies(
                        seen -> {
                            assertThat(seen.words()).isEqualTo("Moms og frister");
                            assertThat(seen.times()).isEqualTo(20);
                            assertThat(seen.day()).isBefore(TODAY).isAfter(TODAY.minusDays(29));
                        });
        registered(9, 500);
        assertThat(unanswered()).singleElement().extracting(Sighting::times).isEqualTo(0);
    }

    @Test
    void causeIsAnsweredWhileItsArticlesUsuallySolveIt() {
        registered(27, 0);
        answered();
        assertThat(unanswered()).singleElement().extracting(Sighting::times).isEqualTo(0);

        given(statistics.ofArticle("momsfrister")).willReturn(new ArticleUse(20, 9));
        assertThat(unanswered())
                .singleElement()
                .satisfies(
                        seen -> {
                            assertThat(seen.times()).isEqualTo(20);
                            assertThat(seen.note().owner()).isEqualTo("SKTST");
                        });
        given(statistics.ofArticle("momsfrister")).willReturn(new ArticleUse(20, 10));
        assertThat(unanswered()).singleElement().extracting(Sighting::times).isEqualTo(0);
    }

    private static UseTotal used(Map<String, Long> shown, Map<String, Long> answered, long noes) {
        return new UseTotal(
                shown, answered, Map.of(), Map.of("ja", 5L), Map.of("ja", noes), Map.of());
    }

    private List<Sighting> stuck(Map<LocalDate, UseTotal> days) {
        var file =
                """
                ---
                title: Skal du have moms?
                slug: skal-du
                type: wizard
                owner: SKTST
                status: published
                ---
                ## Er salget over grænsen? {#salg}

                - [Ja](#ja)
                - [Nej](#nej)

                ## Sælger du kunst? {#kunst}

                - [Ja](#ja)

                ## Ja, du skal {#ja}

                Log ind.

                ## Nej {#nej}

                Hold øje.
                """;
        var metadata = Objects.requireNonNull(ArticleFile.read(file).metadata());
        var wizard = new Article("skal-du", 1, file, metadata, "", Instant.EPOCH, Instant.EPOCH);
        WizardUse use = mock();
        given(use.byDay(TODAY.minusDays(27), TODAY))
                .willReturn(Map.of("skal-du", new TreeMap<>(days)));
        given(articles.findAll(any())).willReturn(List.of(wizard));
        return new StuckWizards(use, articles).find(TODAY);
    }

    @Test
    void questionThatMostLeaveIsANeedOnTheDaysTheyDid() {
        var days =
                Map.of(
                        TODAY.minusDays(9),
                        used(Map.of("salg", 4L, "kunst", 20L), Map.of("kunst", 15L), 0),
                        TODAY,
                        used(Map.of("salg", 3L, "fjernet", 50L), Map.of("salg", 1L), 0));
        assertThat(stuck(days))
                .extracting(Sighting::words, Sighting::day, Sighting::times)
                .containsExactly(
                        tuple("Skal du have moms?: Er salget over grænsen?", TODAY.minusDays(9), 4),
                        tuple("Skal du have moms?: Er salget over grænsen?", TODAY, 2),
                        tuple("Skal du have moms?: Sælger du kunst?", TODAY.minusDays(9), 0));
    }

    @Test
    void resultThatMostSayDidNotHelpIsANeedAndNamesTheWizard() {
        assertThat(stuck(Map.of(TODAY, used(Map.of("ja", 40L), Map.of(), 6))))
                .singleElement()
                .satisfies(
                        seen -> {
                            assertThat(seen.words()).isEqualTo("Skal du have moms?: Ja, du skal");
                            assertThat(seen.times()).isEqualTo(6);
                            assertThat(seen.note().article()).isEqualTo("skal-du");
                            assertThat(seen.note().owner()).isEqualTo("SKTST");
                        });
        assertThat(stuck(Map.of(TODAY, used(Map.of("ja", 40L), Map.of(), 5))))
                .extracting(Sighting::times)
                .containsExactly(0);
    }

    private List<Sighting> unhelpful(int yes, int no) {
        var days = Map.of("3", new Count(1, 4), "30", new Count(0, no - 4));
        var month =
                new FeedbackMonth("x", "momsfrister", "SKTST", "2026-11", yes, no, days, Map.of());
        given(feedbacks.mostNoes(YearMonth.of(2026, 11), 50)).willReturn(List.of(month));
        given(articles.findAll(any())).willReturn(List.of(article()));
        return new UnhelpfulArticles(feedbacks, articles).find(TODAY);
    }

    @Test
    void articleThatMostReadersFoundNoAnswerInIsANeedOnTheDaysTheySaidSo() {
        assertThat(unhelpful(5, 6))
                .extracting(Sighting::words, Sighting::day, Sighting::times)
                .containsExactly(
                        tuple("Momsfrister", LocalDate.parse("2026-11-03"), 4),
                        tuple("Momsfrister", TODAY, 2));
        assertThat(unhelpful(6, 6)).extracting(Sighting::times).containsOnly(0);
    }
}
