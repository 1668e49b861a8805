package dk.virkwiki.stats;

import static dk.virkwiki.stats.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.store.StoreExtension;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Somebody registers while somebody else reads: every order in which their calls of the store can
 * meet is tried, each from the same beginning, and afterwards the figures are right.
 */
class EveryOrderTest {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final Days OCTOBER =
            new Days(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"));
    private static final List<String> ALL = List.of(Path.ALL);
    private static final String DAY = "2026-10-05";

    private final EveryChoice choice = new EveryChoice();
    private final Turns turns = new Turns(choice);
    private CoreFixture core;
    private Sums sums;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(CoreFixture.NOW, ZoneOffset.UTC);
        core = CoreFixture.on(STORE.client(), "virkwiki", clock, turns::between);
        sums = core.get(Sums.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    /** What is stored, by collection. */
    private Map<String, List<Document>> stored() {
        var stored = new HashMap<String, List<Document>>();
        for (var name : List.of("day_counts", "period_counts")) {
            var all = core.get(MongoTemplate.class).getCollection(name);
            stored.put(name, all.find().into(new ArrayList<>()));
        }
        return stored;
    }

    private void restore(Map<String, List<Document>> stored) {
        stored.forEach(
                (name, documents) -> {
                    var all = core.get(MongoTemplate.class).getCollection(name);
                    all.deleteMany(new Document());
                    if (!documents.isEmpty()) {
                        all.insertMany(documents);
                    }
                });
    }

    private void tell(Held one) {
        core.get(Counting.class).saved(new ConsultationSaved(null, one.done()));
    }

    private long ofCountry() {
        return sums.ofCountry(OCTOBER, ALL).at("n.S");
    }

    private long ofLibrary() {
        return sums.ofLibrary("Aalborg Bibliotekerne", OCTOBER, ALL).at("n.S");
    }

    /** Two acts in every order, and what is read afterwards, first made and then kept. */
    private int everyOrder(Runnable before, Supplier<Long> read, Runnable... acts) {
        int orders = 0;
        before.run();
        var stored = stored();
        do {
            restore(stored);
            for (var act : acts) {
                turns.begin(act);
            }
            while (turns.running() > 0) {
                turns.step(0);
            }
            orders++;
            assertThat(read.get()).as("order %d", orders).isEqualTo(2);
            assertThat(read.get()).as("order %d, kept", orders).isEqualTo(2);
        } while (choice.next());
        return orders;
    }

    @Test
    void lateRegistrationIsInALibrarysMonthThatIsAddedUpMeanwhile() {
        int orders =
                everyOrder(
                        () -> tell(held().on(DAY)),
                        this::ofLibrary,
                        this::ofLibrary,
                        () -> tell(held().on(DAY)));
        assertThat(orders).isGreaterThan(50);
    }

    @Test
    void lateRegistrationIsInACountrysMonthThatIsAddedUpMeanwhile() {
        int orders =
                everyOrder(
                        () -> {
                            ofCountry(); // keeps the other days
                            tell(held().on(DAY));
                        },
                        this::ofCountry,
                        this::ofCountry,
                        () -> tell(held().on(DAY)));
        assertThat(orders).isGreaterThan(200);
    }

    /** The days are kept; the month is made of them while they are taken away. */
    @Test
    void lateRegistrationIsInACountrysMonthThatIsMadeOfKeptDays() {
        everyOrder(
                () -> {
                    tell(held().on(DAY));
                    sums.ofCountry(new Days(OCTOBER.first(), OCTOBER.last().minusDays(1)), ALL);
                },
                this::ofCountry,
                this::ofCountry,
                () -> tell(held().on(DAY)));
    }

    @Test
    void lateRegistrationTakesAwayWhatWasKept() {
        tell(held().on(DAY));
        assertThat(List.of(ofLibrary(), ofCountry())).containsOnly(1L);

        tell(held().on(DAY));

        assertThat(List.of(ofLibrary(), ofCountry())).containsOnly(2L);
    }

    /** The process that counted it died before it took the old sums away. */
    @Test
    void whatIsToldAgainTakesAwayWhatWasKept() {
        tell(held().on(DAY));
        assertThat(List.of(ofLibrary(), ofCountry())).containsOnly(1L);
        var late = held().on(DAY);
        turns.begin(() -> tell(late));
        turns.step(0);
        turns.step(1);
        assertThat(turns.running()).isZero();
        assertThat(List.of(ofLibrary(), ofCountry())).containsOnly(1L);

        tell(late);

        assertThat(List.of(ofLibrary(), ofCountry())).containsOnly(2L);
    }
}
