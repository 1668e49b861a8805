package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.store.StoreExtension;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenProposalsTest {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }

    private static void put(String article, ProposalState state, String slot) {
        var about =
                new Document("articleId", article)
                        .append("slug", article)
                        .append("title", article)
                        .append("owner", "SKTST");
        var progress = new Document("state", state.name()).append("slot", slot);
        STORE.database()
                .getCollection("proposals")
                .insertOne(new Document("article", about).append("progress", progress));
    }

    @Test
    void onlyProposalsThatWaitForAnAnswerCount() {
        try (var core = CoreFixture.on(STORE.client(), StoreExtension.DATABASE)) {
            put("moms", ProposalState.SUBMITTED, "1");
            put("moms", ProposalState.CHANGES_REQUESTED, "2");
            put("moms", ProposalState.DRAFT, "3");
            put("moms", ProposalState.ACCEPTED, "4");
            put("loen", ProposalState.DECLINED, "5");
            put("nul", ProposalState.SUBMITTED, "6");
            var open = core.get(OpenProposals.class);

            assertThat(open.count(List.of("moms", "loen", "nul", "andet")))
                    .isEqualTo(Map.of("moms", 2, "nul", 1));
            assertThat(open.count("moms")).isEqualTo(2);
            assertThat(open.count("loen")).isZero();
            assertThat(open.count(List.of())).isEmpty();
        }
    }
}
