package dk.virkwiki.proposal;

import dk.virkwiki.article.Code;
import dk.virkwiki.article.CodeList;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.article.ReadingCounts;
import java.util.List;
import org.springframework.stereotype.Service;

/** How much the articles of open proposals are asked for, kept with the proposals for the queue. */
@Service
public class ProposalDemand {
    private static final int PAGE = 500;

    private final ProposalRepository repository;
    private final CodeLists lists;
    private final ReadingCounts readings;

    ProposalDemand(ProposalRepository repository, CodeLists lists, ReadingCounts readings) {
        this.repository = repository;
        this.lists = lists;
        this.readings = readings;
    }

    /** Counts it again for all authorities. */
    public void count() {
        lists.all(CodeList.AUTHORITIES).stream().map(Code::code).forEach(this::count);
    }

    /** Counts it again for one authority. */
    void count(String owner) {
        int from = 0;
        List<ProposalSummary> page;
        do {
            page = repository.findWaiting(owner, from, PAGE);
            page.forEach(this::recount);
            from += page.size();
        } while (page.size() == PAGE);
    }

    private void recount(ProposalSummary proposal) {
        long demand = readings.of(proposal.article().articleId());
        if (demand != proposal.handling().demand()) {
            repository.setDemand(proposal.id(), demand);
        }
    }
}
