package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.CodeList;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.QueueCounts;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.QueuePage.Filter;
import dk.virkwiki.web.proposal.QueuePage.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of proposals in front of an authority's editors. */
@Controller
class QueueController {
    private static final String ADDRESS = "/gennemgang";
    private static final String SENT_BACK = "sendt-tilbage";
    private static final int PAGE = 50;

    private final ReviewQueue queue;
    private final CodeLists codes;
    private final Words words;
    private final Moments moments;

    QueueController(ReviewQueue queue, CodeLists codes, Words words, Moments moments) {
        this.queue = queue;
        this.codes = codes;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping(ADDRESS)
    String queue(
            Actor actor,
            @RequestParam(name = "vis", required = false) @Nullable String show,
            @RequestParam(name = "side", defaultValue = "1") int side,
            Model model) {
        boolean sentBack = SENT_BACK.equals(show);
        var counts = queue.counts(actor);
        long total = sentBack ? counts.changesRequested() : counts.waiting();
        var pages = Paging.of(address(sentBack), side, Math.toIntExact(total), PAGE);
        int offset = (pages.number() - 1) * PAGE;
        var filter = sentBack ? QueueFilter.SENT_BACK : QueueFilter.WAITING;
        var found = queue.find(actor, filter, offset, PAGE);
        model.addAttribute(
                "page",
                new QueuePage(
                        authority(actor),
                        filters(counts, sentBack),
                        found.stream().map(proposal -> row(actor, proposal)).toList(),
                        range(offset, found.size(), total),
                        pages));
        return "proposal/gennemgang";
    }

    private static Address address(boolean sentBack) {
        return new Address(ADDRESS).with("vis", sentBack ? SENT_BACK : null);
    }

    private String authority(Actor editor) {
        return codes.name(CodeList.AUTHORITIES, Objects.requireNonNullElse(editor.authority(), ""));
    }

    private String range(int offset, int shown, long total) {
        return shown == 0
                ? words.of("gennemgang.ingen")
                : words.of("gennemgang.viser", offset + 1, offset + shown, total);
    }

    private List<Filter> filters(QueueCounts counts, boolean sentBack) {
        return List.of(
                filter("", "alle", counts.waiting(), !sentBack),
                filter("?vis=" + SENT_BACK, SENT_BACK, counts.changesRequested(), sentBack));
    }

    private Filter filter(String query, String key, long count, boolean current) {
        return new Filter(ADDRESS + query, words.of("gennemgang.filter." + key), count, current);
    }

    private Row row(Actor actor, ProposalSummary proposal) {
        var author = proposal.proposer().author();
        var reason = proposal.text().reason();
        var submitted = proposal.progress().submitted();
        var sent = submitted == null ? proposal.progress().updated() : submitted;
        return new Row(
                "/forslag/" + proposal.id(),
                reason.isBlank() ? words.of("forslag.uden-begrundelse") : reason,
                proposal.article().title(),
                author.name(),
                Objects.requireNonNullElse(proposal.proposer().library(), ""),
                StateView.of(proposal.state(), words),
                moments.of(sent),
                moments.age(sent),
                author.accountId().equals(actor.accountId()));
    }
}
