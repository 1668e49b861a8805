package dk.virkwiki.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.consultation.Keeping;
import dk.virkwiki.consultation.Missing;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.Place;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.gap.GapQuestion.Order;
import dk.virkwiki.proposal.Decision;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.searchlog.SearchLog;
import dk.virkwiki.searchlog.SettledSearch;
import dk.virkwiki.searchlog.SettledSearch.Tracking;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the gap board promises, whichever store it is kept in. */
abstract class GapsContract {
    static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    static final Actor PETER = new Actor("peter", "Peter Dam", Role.EDITOR, "SKTST", null);
    static final Actor READER = new Actor("bo", "Bo", Role.READER, null, null);

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private AnnotationConfigApplicationContext context;
    private MongoTemplate mongo;
    Gaps gaps;
    GapBoard board;
    private GapDecisions decisions;
    private GapDrafts drafts;
    private GapUpkeep upkeep;
    private SearchLog log;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        mongo = CoreFixture.template(client(), "virkwiki");
        context = new AnnotationConfigApplicationContext();
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(MongoTemplate.class, () -> mongo);
        context.registerBean(NeedReader.class, PlainNeeds::new);
        CoreFixture.addChecks(context);
        context.scan(
                "dk.virkwiki.consultation",
                "dk.virkwiki.feedback",
                "dk.virkwiki.gap",
                "dk.virkwiki.proposal",
                "dk.virkwiki.review",
                "dk.virkwiki.searchlog",
                "dk.virkwiki.stats",
                "dk.virkwiki.wizarduse");
        context.refresh();
        gaps = context.getBean(Gaps.class);
        board = context.getBean(GapBoard.class);
        decisions = context.getBean(GapDecisions.class);
        drafts = context.getBean(GapDrafts.class);
        upkeep = context.getBean(GapUpkeep.class);
        log = context.getBean(SearchLog.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    void minutes(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    void days(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Gaps.DENMARK);
    }

    private void search(String words, int results, int times) {
        for (int i = 0; i < times; i++) {
            log.settled(Actor.anonymous(), new SettledSearch(words, results, Tracking.OPENINGS));
        }
        log.write();
    }

    private void open(String words, int times) {
        for (int i = 0; i < times; i++) {
            log.opened(Actor.anonymous(), words, 1);
        }
        log.write();
    }

    private void see(GapSource source, String words, int times) {
        gaps.seen(new Sighting(source, words + today(), today(), words, times));
    }

    private List<Gap> rows(Actor actor) {
        return board.find(actor, GapQuestion.everything()).gaps();
    }

    private Gap row(String id) {
        return board.get(SARA, id);
    }

    // --- what makes a row

    @Test
    void needSeenAtAWizardIsToldWithTheWizardUntilItIsTakenBack() {
        var note = new Sighting.Note("", null, "SKTST", "skal-du");
        var words = "Skal du?: Er salget stort?";
        gaps.seen(new Sighting(GapSource.WIZARD, "skal-du|salg", today(), words, 6, note));
        see(GapSource.NOT_FOUND, "kunst", 3);

        assertThat(rows(SARA))
                .filteredOn(row -> row.tally().sources().contains(GapSource.WIZARD))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.handling().owner()).isEqualTo("SKTST");
                            assertThat(board.seenAt(row)).containsExactly("skal-du");
                        });
        assertThat(rows(SARA)).anyMatch(row -> board.seenAt(row).isEmpty());

        gaps.seen(new Sighting(GapSource.WIZARD, "skal-du|salg", today(), words, 0, note));
        assertThat(rows(SARA)).hasSize(1);
    }

    @Test
    void searchesWithoutResultAddUpToOneNeed() {
        search("frist moms", 0, 2);
        search("moms frist", 0, 3);
        search("moms", 5, 2);
        open("moms", 2);

        assertThat(rows(SARA))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.id()).isEqualTo("frist-moms");
                            assertThat(row.title()).isEqualTo("moms frist");
                            assertThat(row.phrases())
                                    .containsExactly(
                                            new Gap.Phrase("moms frist", 3),
                                            new Gap.Phrase("frist moms", 2));
                            assertThat(row.tally().recent()).isEqualTo(5);
                            assertThat(row.tally().sources()).containsExactly(GapSource.NOT_FOUND);
                            assertThat(row.handling().status()).isEqualTo(GapStatus.NEW);
                            assertThat(row.handling().owner()).isEqualTo("SKTST");
                        });
        search("moms frist", 0, 1);
        assertThat(row("frist-moms").tally().recent()).isEqualTo(6);
    }

    @Test
    void resultsLeftUnopenedCountWhenThatIsUsualForTheirWords() {
        search("stop løn", 4, 2);
        assertThat(rows(SARA)).isEmpty();
        search("stop løn", 4, 2);
        assertThat(row("løn-stop").tally().recent()).isEqualTo(4);
        assertThat(row("løn-stop").tally().sources()).containsExactly(GapSource.NOT_OPENED);

        open("stop løn", 2);
        assertThat(rows(SARA)).as("half of them opened").isEmpty();
    }

    @Test
    void toldAgainItTakesThePlaceOfWhatWasToldBefore() {
        var first = new Sighting(GapSource.WIZARD, "moms/3", today(), "momsfri", 4);
        gaps.seen(first);
        gaps.seen(first);
        assertThat(row("momsfri").tally().recent()).isEqualTo(4);

        gaps.seen(new Sighting(GapSource.WIZARD, "moms/3", today(), "andre ord", 2));
        assertThat(rows(SARA)).extracting(Gap::id).containsExactly("andre-ord");

        gaps.seen(new Sighting(GapSource.WIZARD, "moms/3", today(), "andre ord", 0));
        assertThat(rows(SARA)).isEmpty();
        assertThat(mongo.findAll(Document.class, "gap_board")).isEmpty();
    }

    /** Permission P21. */
    @Test
    void advisorsNoteWhatTheyMissedAndNothingSaysWho() {
        gaps.note(METTE, new NewGap(" bøder hjemmeside ", "Hvem giver bøden?"));

        assertThat(row("bøder-hjemmeside").notes())
                .containsExactly(
                        new Gap.Said("Hvem giver bøden?", "Aalborg Bibliotekerne", today()));
        for (var collection : List.of("gap_sightings", "gap_board")) {
            assertThat(mongo.findAll(Document.class, collection).getFirst().toJson())
                    .doesNotContain("mette", "Holm");
        }
        for (var other : List.of(Actor.anonymous(), READER)) {
            assertThatThrownBy(() -> gaps.note(other, new NewGap("bøde", "")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void personalNumbersEmptyAndOverlongTextsAreRefused() {
        for (var bad :
                List.of(
                        new NewGap("moms for 010203-1234", ""),
                        new NewGap("moms", "hun er 010203 1234"),
                        new NewGap(" ", ""),
                        new NewGap("?!", ""),
                        new NewGap("moms", "a".repeat(201)),
                        new NewGap("a".repeat(201), ""))) {
            assertThatThrownBy(() -> gaps.note(METTE, bad)).isInstanceOf(Invalid.class);
        }
        assertThat(rows(SARA)).isEmpty();
    }

    @Test
    void whatConsultationsMissedIsSeenOnceAndTakenBackWithThem() {
        var missed = consultation(new Missing("Moms i weekender"), 3);
        context.publishEvent(new ConsultationSaved(null, missed));
        context.publishEvent(new ConsultationSaved(null, missed));
        assertThat(row("i-moms-weekender").tally().recent()).isEqualTo(3);
        assertThat(row("i-moms-weekender").tally().sources()).containsExactly(GapSource.MISSING);

        context.publishEvent(
                new ConsultationSaved(missed, consultation(new Missing("Noget andet"), 1)));
        assertThat(rows(SARA)).extracting(Gap::id).containsExactly("andet-noget");
        context.publishEvent(
                new ConsultationSaved(consultation(new Missing("Noget andet"), 1), null));
        assertThat(rows(SARA)).isEmpty();

        context.publishEvent(new ConsultationSaved(null, consultation(new Missing("?!"), 1)));
        context.publishEvent(new ConsultationSaved(null, consultation(null, 1)));
        assertThat(rows(SARA)).isEmpty();
    }

    private Consultation consultation(@Nullable Missing missing, int times) {
        var result = new Result(Outcome.SOLVED, null, null);
        var registration =
                new Registration(
                        List.of("A1"), result, Circumstances.unknown(), List.of(), missing);
        var place = new Place("Aalborg Bibliotekerne", null);
        var keeping = new Keeping(null, null, null, null);
        return new Consultation("c1", place, today(), times, registration, keeping, 0L);
    }

    // --- who sees what

    /** Permissions P121, P122. */
    @Test
    void advisorsSeeWhatWasSaidThreeTimesEditorsAllReadersNothing() {
        search("moms frist", 0, 3);
        search("frist moms", 0, 2);
        search("sjældne ord", 0, 2);
        gaps.note(METTE, new NewGap("moms frist", "Om helligdage"));

        assertThat(rows(SARA)).hasSize(2);
        assertThat(rows(METTE)).extracting(Gap::id).containsExactly("frist-moms");
        var seen = rows(METTE).getFirst();
        assertThat(seen.phrases()).containsExactly(new Gap.Phrase("moms frist", 4));
        assertThat(seen.notes()).isEmpty();
        assertThat(row("frist-moms").notes()).hasSize(1);
        assertThatThrownBy(() -> board.get(METTE, "ord-sjældne")).isInstanceOf(NotFound.class);
        for (var role : List.of(Role.EDITOR, Role.COORDINATOR, Role.ADMIN)) {
            assertThat(rows(new Actor("x", "X", role, "ERST", null))).hasSize(2);
        }
        for (var other : List.of(Actor.anonymous(), READER)) {
            assertThatThrownBy(() -> rows(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> board.get(other, "frist-moms")).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void filtersNarrowAndCountEachOther() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        see(GapSource.CAUSE, "moms told", 9);
        see(GapSource.CAUSE, "barsel", 2);
        decisions.leave(SARA, "barsel", "Hører til hos Udbetaling Danmark.");

        var all = board.find(SARA, GapQuestion.everything());
        assertThat(all.gaps())
                .extracting(Gap::id)
                .containsExactly("moms-told", "frist-moms", "barsel");
        assertThat(all.counts().byStatus())
                .isEqualTo(Map.of(GapStatus.NEW, 2, GapStatus.NOT_COVERED, 1));
        var causes = new GapQuestion(null, GapSource.CAUSE, null, Order.MOST);
        assertThat(board.find(SARA, causes).counts().byStatus())
                .isEqualTo(Map.of(GapStatus.NEW, 1, GapStatus.NOT_COVERED, 1));
        assertThat(board.find(SARA, causes).counts().anySource()).isEqualTo(3);
        var taxNew = new GapQuestion(GapStatus.NEW, null, "SKTST", Order.MOST);
        assertThat(board.find(SARA, taxNew).gaps()).hasSize(2);
        var nobodys = new GapQuestion(null, null, "", Order.MOST);
        assertThat(board.find(SARA, nobodys).gaps()).extracting(Gap::id).containsExactly("barsel");
    }

    @Test
    void whatGrowsMostComesFirstWhenAskedFor() {
        see(GapSource.NOT_FOUND, "moms", 20);
        days(28);
        see(GapSource.NOT_FOUND, "moms", 21);
        see(GapSource.NOT_FOUND, "barsel", 5);

        assertThat(rows(SARA)).extracting(Gap::id).containsExactly("moms", "barsel");
        var rising = new GapQuestion(null, null, null, Order.RISING);
        assertThat(board.find(SARA, rising).gaps())
                .extracting(Gap::id)
                .containsExactly("barsel", "moms");
    }

    // --- what is done about it

    /** Permissions P22, P123, P124, P125, P126. */
    @Test
    void editorsDecideAndNobodyElse() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        article();
        var id = "frist-moms";

        decisions.assign(SARA, id, "");
        assertThat(row(id).handling().owner()).isNull();
        assertThatThrownBy(() -> decisions.assign(SARA, id, "UKENDT")).isInstanceOf(Invalid.class);
        decisions.leave(SARA, id, "Står på skat.dk.");
        assertThat(row(id).handling().reason()).isEqualTo("Står på skat.dk.");
        assertThatThrownBy(() -> decisions.cover(SARA, id, "momsfrister"))
                .isInstanceOf(Conflict.class);
        decisions.reopen(SARA, id);
        decisions.cover(SARA, id, "momsfrister");
        assertThat(row(id).handling().coverage())
                .isEqualTo(new Handling.Coverage("momsfrister", today(), null));
        decisions.reopen(SARA, id);
        for (var bad : List.of("", " ", "hun er 010203-1234", "a".repeat(301))) {
            assertThatThrownBy(() -> decisions.leave(SARA, id, bad)).isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> decisions.cover(SARA, id, "ingen")).isInstanceOf(Invalid.class);
        for (var other : List.of(Actor.anonymous(), READER, METTE)) {
            assertThatThrownBy(() -> decisions.assign(other, id, ""))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> decisions.leave(other, id, "x"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> decisions.cover(other, id, "momsfrister"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> decisions.reopen(other, id)).isInstanceOf(NotAllowed.class);
        }
        assertThat(row(id).handling().status()).isEqualTo(GapStatus.NEW);
    }

    @Test
    void decidedRowStaysWhenNothingIsSeenOfItAnyMore() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        see(GapSource.NOT_FOUND, "barsel", 5);
        decisions.leave(SARA, "frist-moms", "Står på skat.dk.");
        days(GapUpkeep.DAYS_KEPT + 1);
        upkeep.tidy();

        assertThat(rows(SARA))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.title()).isEqualTo("frist moms");
                            assertThat(row.tally().recent()).isZero();
                        });
    }

    private void article() {
        publish("momsfrister", "Momsfrister");
    }

    private void publish(String slug, String title) {
        var file =
                "---\ntitle: %s\nslug: %s\nowner: SKTST\nstatus: published\n---\nTekst\n"
                        .formatted(title, slug);
        var metadata = ArticleFile.read(file).metadata();
        mongo.insert(new Article(slug, 1, file, Objects.requireNonNull(metadata), "", now, now));
    }

    private Proposal draft(Actor writer, String id) {
        var file =
                """
                ---
                title: Frist for moms i weekender
                slug: frist-for-moms
                owner: SKTST
                status: published
                ---
                # Frist for moms i weekender

                Fristen flytter til den næste hverdag.
                """;
        return proposals().saveNewDraft(writer, id, null, new ProposedText(0, file, "Savnet"));
    }

    private Proposals proposals() {
        return context.getBean(Proposals.class);
    }

    private static long version(Proposal proposal) {
        return Objects.requireNonNull(proposal.version());
    }

    @Test
    void rowTakesTheAuthorityItsTextWasSentTo() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        decisions.assign(SARA, "frist-moms", "");
        var id = drafts.begin(METTE, "frist-moms");
        var draft = draft(METTE, id);
        assertThat(row("frist-moms").handling().owner()).isNull();

        proposals().submit(METTE, id, version(draft));
        assertThat(row("frist-moms").handling().owner()).isEqualTo("SKTST");
        decisions.assign(SARA, "frist-moms", "");
        assertThat(row("frist-moms").handling().owner()).isNull();
    }

    /** Permission P127. */
    @Test
    void rowFollowsTheProposalThatWasBegunFromIt() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        var id = drafts.begin(METTE, "frist-moms");
        assertThat(row("frist-moms").handling().status()).isEqualTo(GapStatus.NEW);

        var draft = draft(METTE, id);
        assertThat(row("frist-moms").handling().work()).isEqualTo(new Handling.Work(id, false));
        var sent = proposals().submit(METTE, id, version(draft));
        assertThat(row("frist-moms").handling().work()).isEqualTo(new Handling.Work(id, true));
        assertThat(row("frist-moms").handling().status()).isEqualTo(GapStatus.IN_PROGRESS);

        days(1);
        var reviews = context.getBean(Reviews.class);
        reviews.decide(SARA, id, version(sent), new Decision.Accept(""));
        var covered = row("frist-moms");
        assertThat(covered.handling().status()).isEqualTo(GapStatus.COVERED);
        assertThat(covered.handling().coverage())
                .isEqualTo(new Handling.Coverage("frist-for-moms", today(), id));
        days(5);
        see(GapSource.NOT_FOUND, "moms frist", 1);
        assertThat(row("frist-moms").tally().effect()).isEqualTo(new Tally.Effect(5, 1, 5));

        for (var other : List.of(Actor.anonymous(), READER)) {
            assertThatThrownBy(() -> drafts.begin(other, "frist-moms"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> drafts.begin(METTE, "ingen")).isInstanceOf(NotFound.class);
    }

    @Test
    void rowIsNewAgainWhenItsProposalComesToNothing() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        var id = drafts.begin(METTE, "frist-moms");
        var sent = proposals().submit(METTE, id, version(draft(METTE, id)));
        assertThat(row("frist-moms").handling().status()).isEqualTo(GapStatus.IN_PROGRESS);

        proposals().withdraw(METTE, id, version(sent));
        assertThat(row("frist-moms").handling().status()).isEqualTo(GapStatus.NEW);
        assertThat(row("frist-moms").handling().work()).isNull();
    }

    @Test
    void whatAPersonDecidedIsNotOverruledByAProposal() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        var id = drafts.begin(METTE, "frist-moms");
        decisions.leave(SARA, "frist-moms", "Står på skat.dk.");
        draft(METTE, id);
        assertThat(row("frist-moms").handling().status()).isEqualTo(GapStatus.NOT_COVERED);
    }

    // --- as time goes by

    @Test
    void rowsAreCountedAgainAsTheWeeksGoBy() {
        see(GapSource.NOT_FOUND, "moms frist", 5);
        days(28);
        upkeep.follow();
        assertThat(row("frist-moms").tally().recent()).isZero();
        assertThat(row("frist-moms").tally().previous()).isEqualTo(5);
        assertThat(row("frist-moms").tally().trend()).isEqualTo(Tally.Trend.FALLING);
        days(28);
        upkeep.follow();
        assertThat(row("frist-moms").tally().previous()).isZero();
    }

    @Test
    void effectOfAnArticleIsKeptWhenWhatItWasCountedFromIsGone() {
        see(GapSource.NOT_FOUND, "moms frist", 31);
        article();
        decisions.cover(SARA, "frist-moms", "momsfrister");
        days(10);
        see(GapSource.NOT_FOUND, "moms frist", 4);
        for (int week = 0; week < 30; week++) {
            days(7);
            upkeep.tidy();
            upkeep.follow();
        }
        assertThat(row("frist-moms").tally().effect()).isEqualTo(new Tally.Effect(31, 4, 28));
    }

    @Test
    void rareWordsGoFromTheBoardWhenTheLogForgetsThem() {
        search("moms frist", 0, 3);
        search("frist moms", 0, 1);
        search("per jensen vejle", 0, 2);
        days(31);
        log.tidy();

        assertThat(rows(SARA)).extracting(Gap::id).containsExactly("frist-moms");
        assertThat(row("frist-moms").phrases()).containsExactly(new Gap.Phrase("moms frist", 3));
        assertThat(mongo.findAll(Document.class, "gap_sightings"))
                .noneMatch(kept -> kept.toJson().contains("jensen"));
    }

    @Test
    void whatAdvisorsWroteIsDeletedAfterNinetyDays() {
        gaps.note(METTE, new NewGap("moms frist", "Om helligdage"));
        days(90);
        upkeep.tidy();
        assertThat(row("frist-moms").notes()).hasSize(1);
        days(1);
        upkeep.tidy();
        assertThat(rows(SARA)).isEmpty();
        assertThat(mongo.findAll(Document.class, "gap_sightings")).isEmpty();
    }

    @Test
    void rebuildGivesTheSameBoard() {
        search("moms frist", 0, 3);
        see(GapSource.CAUSE, "barsel", 2);
        gaps.note(METTE, new NewGap("frist moms", "Om helligdage"));
        decisions.leave(SARA, "barsel", "Et andet sted.");
        var before = rows(SARA);

        upkeep.rebuild();
        assertThat(rows(SARA)).isEqualTo(before);
    }
}
