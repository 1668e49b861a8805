package dk.virkwiki.web.review;

import dk.virkwiki.consultation.Causes;
import dk.virkwiki.proposal.Demand;
import dk.virkwiki.proposal.ProposalDemand;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.web.layout.Words;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * Words how much a proposal is asked for. Consultations are told in steps, never exactly: an exact
 * number would tell small figures by subtraction that the pages of figures hide.
 */
@Component
class DemandWords {
    private static final long[] STEPS = {5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000};

    private final ProposalDemand demand;
    private final Causes causes;
    private final Words words;

    DemandWords(ProposalDemand demand, Causes causes, Words words) {
        this.demand = demand;
        this.causes = causes;
        this.words = words;
    }

    String of(ProposalSummary proposal) {
        return of(demand.of(proposal));
    }

    private String of(Demand asked) {
        if (asked.cause() != null) {
            var cause = causes.name(asked.cause());
            long step = step(asked.consultations());
            return step == 0
                    ? words.of("gennemgang.brug.faa", STEPS[0], cause)
                    : words.of("gennemgang.brug.vejledninger", step, cause);
        }
        return asked.readings() == 0
                ? words.of("gennemgang.ingen-brug")
                : words.of("gennemgang.brug", asked.readings());
    }

    /** The highest step that is reached; 0 below the first. */
    static long step(long count) {
        return LongStream.of(STEPS).filter(step -> step <= count).max().orElse(0);
    }
}
