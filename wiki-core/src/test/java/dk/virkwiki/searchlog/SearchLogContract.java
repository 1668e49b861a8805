package dk.virkwiki.searchlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.searchlog.SearchLogRepository.Counted;
import dk.virkwiki.searchlog.SettledSearch.Tracking;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the search log promises, whichever store it is kept in. */
abstract class SearchLogContract {
    static final Actor READER = Actor.anonymous();
    static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final Heard heard = new Heard();

    /** 23.30 UTC is past midnight in Denmark. */
    private Instant now = Instant.parse("2026-11-23T23:30:00Z");

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private AnnotationConfigApplicationContext context;
    private MongoTemplate mongo;
    private SearchLog log;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        mongo = CoreFixture.template(client(), "virkwiki");
        context = new AnnotationConfigApplicationContext();
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(MongoTemplate.class, () -> mongo);
        context.registerBean(Heard.class, () -> heard);
        context.scan("dk.virkwiki.searchlog");
        context.refresh();
        log = context.getBean(SearchLog.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void search(Actor actor, String words, int results) {
        log.settled(actor, new SettledSearch(words, results, Tracking.OPENINGS));
    }

    private void searchOften(String words, int times) {
        for (int i = 0; i < times; i++) {
            search(READER, words, 0);
        }
    }

    private SearchTotals today(String words) {
        return log.totals(words, TODAY, TODAY);
    }

    private long stored() {
        return mongo.findAll(Document.class, "searches").size();
    }

    @Test
    void searchesAreCountedByDayAndWordsWithHowTheyWent() {
        search(READER, "Momsfrist", 7);
        search(METTE, "momsfrist ", 8);
        search(METTE, "momsfrist", 0);
        log.settled(READER, new SettledSearch("momsfrist", 7, Tracking.NONE));
        log.opened(READER, "momsfrist", 2);
        log.opened(READER, "momsfrist", 500);
        log.write();
        log.opened(METTE, "MOMSFRIST", 2);
        log.write();

        assertThat(today("momsfrist")).isEqualTo(new SearchTotals(4, 1, 2, Map.of(2, 2, 20, 1)));
        assertThat(log.totals("momsfrist", TODAY.minusDays(9), TODAY.minusDays(1)))
                .isEqualTo(SearchTotals.nothing());
        assertThat(log.times("momsfrist")).isEqualTo(4);
    }

    /** Permission P120. */
    @Test
    void nothingSaysWhoSearchedAndNumbersOfPeopleAreMasked() {
        search(METTE, "moms for 010203-1234", 0);
        log.write();

        assertThat(mongo.findAll(Document.class, "searches"))
                .singleElement()
                .satisfies(
                        stored -> {
                            assertThat(stored.keySet())
                                    .containsExactlyInAnyOrder(
                                            "_id",
                                            "day",
                                            "words",
                                            "audience",
                                            "library",
                                            "times",
                                            "none",
                                            "watched");
                            assertThat(stored.toJson())
                                    .contains("moms for •••", "Aalborg Bibliotekerne", "ADVISOR")
                                    .doesNotContain("mette", "Mette", "010203", "1234");
                        });
        assertThat(mongo.findAll(Document.class, "search_words").getFirst().keySet())
                .containsExactlyInAnyOrder("_id", "times", "last");
    }

    @Test
    void listenersHearOfTheSearchAtOnceWithMaskedWords() {
        search(METTE, "Moms for 010203-1234", 3);
        search(READER, "010203-1234", 3);
        search(READER, "x".repeat(101), 3);

        assertThat(heard.settled).containsExactly(new SearchSettled(METTE, "moms for •••", 3));
        assertThat(stored()).isZero();
    }

    @Test
    void whatWasCountedIsWrittenWhenTheWikiStops() {
        search(READER, "momsfrist", 0);
        context.close();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void thoseWhoFollowHearWhichWordsHaveNewNumbers() {
        search(READER, "momsfrist", 0);
        search(READER, "løn", 4);
        log.write();
        log.write();
        assertThat(heard.counted)
                .containsExactly(new SearchesCounted(TODAY, Set.of("momsfrist", "løn")));
    }

    @Test
    void madeUpWordsDoNotFillTheLogAndKnownOnesCountOn() {
        storeOfToday(SearchBuffer.MOST_A_DAY - 2); // and then the server was started again
        for (var words : List.of("momsfrist", "vrøvl", "nyt ord", "momsfrist")) {
            search(READER, words, 0);
        }
        assertThat(log.write()).isEqualTo(2);

        assertThat(today("momsfrist").times()).isEqualTo(2);
        search(READER, "nyt ord", 0);
        log.write();
        assertThat(today("nyt ord").times()).isZero();
        now = now.plus(Duration.ofDays(1));
        search(READER, "nyt ord", 0);
        log.write();
        assertThat(log.times("nyt ord")).isEqualTo(1);
    }

    private void storeOfToday(int different) {
        var all = new ArrayList<Counted>();
        for (int i = 0; i < different; i++) {
            var words = "ord" + i;
            var key = new SearchKey(TODAY, words, READER.audience(), null);
            all.add(new Counted(key.id(), TODAY, words, key.audience(), null, 1, 1, 0, null));
        }
        mongo.insert(all, Counted.class);
    }

    @Test
    void wordsSearchedFewerThanThreeTimesAreDeletedAfterThirtyDays() {
        searchOften("sjældent", 2);
        searchOften("jævnligt", 3);
        log.opened(READER, "kun åbnet", 1);
        log.write();

        now = now.plus(Duration.ofDays(30));
        log.tidy();
        assertThat(log.times("sjældent")).isEqualTo(2);

        now = now.plus(Duration.ofDays(1));
        log.tidy();
        assertThat(log.times("sjældent")).isZero();
        assertThat(today("sjældent")).isEqualTo(SearchTotals.nothing());
        assertThat(log.times("jævnligt")).isEqualTo(3);
        assertThat(heard.forgotten).contains("sjældent").doesNotContain("jævnligt");
        assertThat(mongo.findAll(Document.class, "search_words")).hasSize(1);
    }

    @Test
    void theLogGoesThreeYearsBack() {
        searchOften("momsfrist", 3);
        log.write();
        now = now.plus(Duration.ofDays(3 * 365 + 2));
        log.tidy();
        assertThat(stored()).isZero();
    }

    static final class Heard {
        private final List<SearchSettled> settled = new ArrayList<>();
        private final List<SearchesCounted> counted = new ArrayList<>();
        private final List<String> forgotten = new ArrayList<>();

        @EventListener
        void on(SearchSettled event) {
            settled.add(event);
        }

        @EventListener
        void on(SearchesCounted event) {
            counted.add(event);
        }

        @EventListener
        void on(WordsForgotten event) {
            forgotten.addAll(event.words());
        }
    }
}
