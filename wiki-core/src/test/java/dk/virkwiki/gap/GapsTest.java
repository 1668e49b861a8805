package dk.virkwiki.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.virkwiki.gap.GapQuestion.Order;
import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gap board in the embedded store. */
class GapsTest extends GapsContract {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @Override
    MongoClient client() {
        return STORE.client();
    }

    /** Filters, counts and pages cost the store nothing, however long the board is. */
    @Test
    void lookingAgainReadsOnlyWhatHasChanged() {
        for (int i = 0; i < 300; i++) {
            gaps.seen(new Sighting(GapSource.WIZARD, "w" + i, today(), "behov" + i, 1 + i));
        }
        assertThat(board.find(SARA, GapQuestion.everything()).gaps()).hasSize(300);
        minutes(1);
        board.find(SARA, GapQuestion.everything());
        minutes(1);
        gaps.seen(new Sighting(GapSource.WIZARD, "w7", today(), "behov7", 500));

        var causes = new GapQuestion(GapStatus.NEW, GapSource.CAUSE, null, Order.RISING);
        assertThat(STORE.touched(() -> board.find(SARA, causes))).isLessThan(5);
        assertThat(board.find(SARA, GapQuestion.everything()).gaps().getFirst().id())
                .isEqualTo("behov7");
    }

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }
}
