package dk.virkwiki.stats;

import static dk.virkwiki.stats.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.StoreExtension;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures in the embedded store. */
class StatisticsTest extends StatisticsContract {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @Override
    MongoClient client() {
        return STORE.client();
    }

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }

    @Test
    void yearReadsItsMonthsAndTheDaysOfTheRunningOne() {
        for (var day = LocalDate.parse("2026-01-01");
                day.getYear() == 2026;
                day = day.plusDays(1)) {
            if (!day.isAfter(statistics.today())) {
                tell(held().on(day.toString()));
            }
        }
        var year = Period.parse("2026");
        mine(year, Dimension.CAUSE);
        country(year, Dimension.CAUSE);

        int months = 10;
        int days = 23;
        assertThat(STORE.touched(() -> mine(year, Dimension.CAUSE))).isEqualTo(months + days);
        assertThat(STORE.touched(() -> country(year, Dimension.CAUSE))).isEqualTo(months + days);
    }
}
