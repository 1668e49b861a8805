package dk.virkwiki.proposal;

import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** How much open proposals are asked for, kept with them so that the queue can be sorted by it. */
@Service
public class ProposalDemand {
    private static final int PAGE = 500;

    private final ProposalRepository repository;
    private final CodeLists lists;
    private final ReadingCounts readings;
    private final ObjectProvider<CauseCounts> counts;

    ProposalDemand(
            ProposalRepository repository,
            CodeLists lists,
            ReadingCounts readings,
            ObjectProvider<CauseCounts> counts) {
        this.repository = repository;
        this.lists = lists;
        this.readings = readings;
        this.counts = counts;
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

    /** How much a proposal is asked for now. */
    public Demand of(ProposalSummary proposal) {
        return of(proposal.article(), proposal.text().need());
    }

    Demand of(ProposedArticle article, @Nullable Need need) {
        var causes = need == null || need.causes().isEmpty() ? article.causes() : need.causes();
        var known = counts.getIfAvailable();
        return Demand.of(
                causes,
                known == null || causes.isEmpty() ? Map.of() : known.lately(),
                article.articleId().isEmpty() ? 0 : readings.of(article.articleId()));
    }

    private void recount(ProposalSummary proposal) {
        long demand = of(proposal).score();
        if (demand != proposal.handling().demand()) {
            repository.setDemand(proposal.id(), demand);
        }
    }
}
