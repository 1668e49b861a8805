package dk.virkwiki.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.Feedback.Place;
import dk.virkwiki.feedback.FeedbackMonth.Count;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What feedback promises, whichever store it is kept in. Today is 23 November 2026. */
abstract class FeedbacksContract {
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor INGE = new Actor("inge", "Inge Bo", Role.EDITOR, "ERST", null);
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor KARIN = new Actor("karin", "Karin", Role.COORDINATOR, null, null);
    private static final Actor ANNE = new Actor("anne", "Anne", Role.ADMIN, null, null);
    private static final String KEY = "0123456789abcdef";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir Path folder;
    CoreFixture core;
    Feedbacks feedbacks;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        feedbacks = core.get(Feedbacks.class);
        take("moms", "owner: SKTST");
        take("cvr", "owner: ERST");
        take("intern", "owner: SKTST\nvisibility: advisor");
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void take(String slug, String header) throws IOException {
        Files.writeString(
                folder.resolve(slug + ".md"),
                """
                ---
                title: Om %1$s
                slug: %1$s
                status: published
                %2$s
                ---
                Kort svar.

                ## Sådan gør I

                1. **Log ind.** Brug MitID.
                2. Tryk på *Indberet*.

                :::sig
                Kanariefugl siger vejlederen.
                :::

                ## Typiske fejl

                Glemt frist.
                """
                        .formatted(slug, header));
    }

    private void write(String slug, String key, String text) {
        feedbacks.write(slug, new NewFeedback(key, Answer.NO, Spot.whole(), text));
    }

    private List<Feedback> seenBy(Actor actor) {
        return feedbacks.page(actor, FeedbackState.NEW, null, 0, 500);
    }

    private Helpfulness moms() {
        return feedbacks.helpfulness(SARA, core.get(Articles.class).get(Actor.anonymous(), "moms"));
    }

    @Test
    void answersAreCountedByArticleDayAndSection() {
        feedbacks.answer("moms", Answer.YES, Spot.whole());
        feedbacks.answer("moms", Answer.NO, new Spot("typiske-fejl", ""));
        feedbacks.answer("moms", Answer.NO, new Spot("typiske-fejl", ""));
        feedbacks.answer("cvr", Answer.NO, Spot.whole());

        assertThat(moms())
                .isEqualTo(
                        new Helpfulness(
                                "moms",
                                new Count(1, 2),
                                java.util.Map.of("typiske-fejl", new Count(0, 2))));
        var stored =
                new MongoTemplate(client(), "virkwiki")
                        .findById("moms|2026-11", Document.class, "feedback_months");
        assertThat(stored.get("days", Document.class).get("23", Document.class))
                .containsEntry("yes", 1)
                .containsEntry("no", 2);
    }

    @Test
    void answersAtOnceAllCount() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 100)
                    .forEach(
                            _ ->
                                    threads.submit(
                                            () ->
                                                    feedbacks.answer(
                                                            "moms", Answer.NO, Spot.whole())));
        }
        assertThat(moms().count()).isEqualTo(new Count(0, 100));
    }

    @Test
    void onlyDayAndWordsAreKept() {
        feedbacks.answer("moms", Answer.NO, Spot.whole());
        write("moms", KEY, "Hvad er fristen?");

        var stored = new MongoTemplate(client(), "virkwiki").findAll(Document.class, "feedback");
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().keySet())
                .containsExactlyInAnyOrder(
                        "_id", "article", "owner", "answer", "place", "text", "day", "state",
                        "_class");
        assertThat(seenBy(SARA))
                .containsExactly(
                        new Feedback(
                                KEY,
                                "moms",
                                "SKTST",
                                Answer.NO,
                                Place.WHOLE,
                                "Hvad er fristen?",
                                TODAY,
                                FeedbackState.NEW));
    }

    @Test
    void sameTextSentTwiceIsKeptOnceAndNobodyWritesOverIt() {
        write("moms", KEY, "Hvad er fristen?");
        write("moms", KEY, "Noget andet");
        write("cvr", KEY, "Noget andet");
        assertThat(seenBy(KARIN)).extracting(Feedback::text).containsExactly("Hvad er fristen?");
    }

    @Test
    void markedWordsAreKeptWhenTheyStandInThePublicText() {
        var key = feedbacks.answer("moms", Answer.NO, new Spot("saadan-goer-i", "Log ind. Brug"));
        assertThat(seenBy(SARA))
                .extracting(Feedback::place)
                .containsExactly(new Place("saadan-goer-i", "Sådan gør I", "Log ind. Brug"));

        feedbacks.write(
                "moms",
                new NewFeedback(
                        key, Answer.NO, new Spot("saadan-goer-i", "Log ind. Brug"), "Hvor?"));
        assertThat(seenBy(SARA)).extracting(Feedback::text).containsExactly("Hvor?");
    }

    @Test
    void wordsThatDoNotStandThereAreLeftOutAndSoAreAdvisorsWords() {
        for (var words : List.of("Kanariefugl siger", "Køb mine piller", "$where", "{{x}}")) {
            feedbacks.answer("moms", Answer.NO, new Spot("saadan-goer-i", words));
        }
        assertThat(seenBy(SARA)).isEmpty();
        assertThat(moms().count()).isEqualTo(new Count(0, 4));
    }

    @Test
    void sectionThatIsNotThereCountsForTheWholeArticle() {
        for (var section : List.of("findes-ikke", "$inc", "a.b", "", "typiske-fejl.x")) {
            feedbacks.answer("moms", Answer.YES, new Spot(section, ""));
        }
        assertThat(moms().count()).isEqualTo(new Count(5, 0));
        assertThat(moms().sections()).isEmpty();
    }

    @Test
    void articleThatReadersCannotSeeTakesNoAnswer() {
        for (var slug : List.of("intern", "findes-ikke")) {
            assertThatThrownBy(() -> feedbacks.answer(slug, Answer.YES, Spot.whole()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(slug, KEY, "Hvad?")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void textsBeyondWhatAnybodyReadsAreRefusedAndAnswersStillCount() {
        for (int i = 0; i < Feedbacks.MOST_WAITING; i++) {
            write("moms", KEY + i, "Tekst " + i);
        }
        assertThatThrownBy(() -> write("moms", KEY + "x", "En til")).isInstanceOf(Invalid.class);
        feedbacks.answer("moms", Answer.NO, new Spot("typiske-fejl", "Glemt"));
        assertThat(seenBy(SARA)).hasSize(Feedbacks.MOST_WAITING);
        assertThat(moms().count()).isEqualTo(new Count(0, 1));

        feedbacks.mark(SARA, KEY + 0, FeedbackState.HANDLED);
        write("moms", KEY + "x", "En til");
    }

    @Test
    void handledTextLeavesTheListAndCanComeBack() {
        write("moms", KEY, "Hvad er fristen?");
        feedbacks.mark(SARA, KEY, FeedbackState.HANDLED);
        assertThat(seenBy(SARA)).isEmpty();
        assertThat(feedbacks.page(SARA, FeedbackState.HANDLED, "moms", 0, 10)).hasSize(1);
        feedbacks.mark(SARA, KEY, FeedbackState.NEW);
        assertThat(seenBy(SARA)).hasSize(1);
    }

    @Test
    void textsAreDeletedAfterNinetyDaysAndNotOneBefore() {
        var template = CoreFixture.template(client(), "virkwiki");
        for (var day : List.of("2026-08-24", "2026-08-25", "2026-08-26")) {
            template.insert(
                    new Feedback(
                            day,
                            "moms",
                            "SKTST",
                            Answer.NO,
                            Place.WHOLE,
                            "Tekst",
                            LocalDate.parse(day),
                            FeedbackState.HANDLED));
        }
        assertThat(feedbacks.forget()).isEqualTo(1);
        assertThat(feedbacks.page(SARA, FeedbackState.HANDLED, null, 0, 10))
                .extracting(Feedback::id)
                .containsExactly("2026-08-26", "2026-08-25");
        assertThat(feedbacks.forget()).isZero();
    }

    @Test
    void articlesThatHelpLeastComeFirstByOwner() {
        feedbacks.answer("cvr", Answer.NO, Spot.whole());
        feedbacks.answer("moms", Answer.NO, Spot.whole());
        feedbacks.answer("moms", Answer.NO, Spot.whole());
        assertThat(feedbacks.leastHelpful(KARIN, 10))
                .extracting(Helpfulness::article)
                .containsExactly("moms", "cvr");
        assertThat(feedbacks.leastHelpful(INGE, 10))
                .extracting(Helpfulness::article)
                .containsExactly("cvr");
    }

    /** Permissions P136, P137. */
    @Test
    void theOwnersEditorsAndThoseWhoRunTheWikiSeeWhatIsWritten() {
        write("moms", KEY, "Hvad er fristen?");
        for (var sees : List.of(SARA, KARIN, ANNE)) {
            assertThat(seenBy(sees)).hasSize(1);
            assertThat(feedbacks.page(sees, FeedbackState.NEW, "moms", 0, 10)).hasSize(1);
        }
        assertThat(seenBy(INGE)).isEmpty();
        assertThat(feedbacks.page(INGE, FeedbackState.NEW, "moms", 0, 10)).isEmpty();
        assertThatThrownBy(() -> feedbacks.mark(INGE, KEY, FeedbackState.HANDLED))
                .isInstanceOf(NotFound.class);
        for (var other : List.of(METTE, Actor.anonymous())) {
            assertThatThrownBy(() -> seenBy(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> feedbacks.leastHelpful(other, 1))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> feedbacks.mark(other, KEY, FeedbackState.HANDLED))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
