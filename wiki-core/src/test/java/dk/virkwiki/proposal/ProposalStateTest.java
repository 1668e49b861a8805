package dk.virkwiki.proposal;

import static dk.virkwiki.proposal.ProposalState.ACCEPTED;
import static dk.virkwiki.proposal.ProposalState.CHANGES_REQUESTED;
import static dk.virkwiki.proposal.ProposalState.DECLINED;
import static dk.virkwiki.proposal.ProposalState.DRAFT;
import static dk.virkwiki.proposal.ProposalState.SUBMITTED;
import static dk.virkwiki.proposal.ProposalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.shared.Conflict;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalStateTest {
    private static final Map<ProposalState, Set<ProposalState>> MOVES =
            Map.of(
                    DRAFT, Set.of(SUBMITTED, WITHDRAWN),
                    SUBMITTED, Set.of(CHANGES_REQUESTED, ACCEPTED, DECLINED, WITHDRAWN),
                    CHANGES_REQUESTED, Set.of(SUBMITTED, DECLINED, WITHDRAWN),
                    ACCEPTED, Set.of(),
                    DECLINED, Set.of(),
                    WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesAreTheseAndNoOthers(ProposalState from) {
        assertThat(Arrays.stream(ProposalState.values()).filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(MOVES.get(from));
        assertThat(from.isFinal()).isEqualTo(MOVES.get(from).isEmpty());
    }

    @Test
    void forbiddenMoveIsAConflict() {
        assertThatThrownBy(() -> ACCEPTED.become(WITHDRAWN)).isInstanceOf(Conflict.class);
        assertThat(DRAFT.become(SUBMITTED)).isEqualTo(SUBMITTED);
    }

    @Test
    void onlySentAndUnansweredProposalsAreOpen() {
        assertThat(Arrays.stream(ProposalState.values()).filter(ProposalState::isOpen))
                .containsExactly(SUBMITTED, CHANGES_REQUESTED);
    }
}
