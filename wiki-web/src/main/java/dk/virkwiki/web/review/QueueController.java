package dk.virkwiki.web.review;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of proposals in front of an authority's editors. */
@Controller
class QueueController {
    private static final int PAGE = 50;

    private final ReviewQueue queue;
    private final Proposals proposals;
    private final Reviews reviews;
    private final QueueFilters filters;
    private final QueueRows rows;
    private final CodeLists codes;
    private final Words words;

    QueueController(
            ReviewQueue queue,
            Proposals proposals,
            Reviews reviews,
            QueueFilters filters,
            QueueRows rows,
            CodeLists codes,
            Words words) {
        this.queue = queue;
        this.proposals = proposals;
        this.reviews = reviews;
        this.filters = filters;
        this.rows = rows;
        this.codes = codes;
        this.words = words;
    }

    @GetMapping(QueueFilters.ADDRESS)
    String queue(
            Actor actor,
            @RequestParam(name = "vis", required = false) @Nullable String show,
            @RequestParam(name = "side", defaultValue = "1") int side,
            @RequestParam(name = "netop", required = false) @Nullable String answered,
            Model model) {
        var filter = QueueFilters.named(show);
        var groups = filters.groups(actor, filter);
        long total = queue.count(actor, filter);
        var pages = Paging.of(address(filter), side, Math.toIntExact(total), PAGE);
        int offset = (pages.number() - 1) * PAGE;
        var time = queue.answerTime(Objects.requireNonNullElse(actor.authority(), ""));
        var target = Duration.ofDays(time.targetDays());
        var found =
                queue.find(actor, filter, offset, PAGE).stream()
                        .map(proposal -> rows.row(actor, proposal, target))
                        .toList();
        model.addAttribute(
                "page",
                new QueuePage(
                        head(actor, time),
                        groups,
                        filters.label(filter),
                        found,
                        range(offset, found.size(), total),
                        pages,
                        found.stream().anyMatch(QueuePage.Row::small)));
        model.addAttribute("undo", undo(actor, answered));
        return "review/gennemgang";
    }

    /** The proposal that was answered a moment ago, while its answer can be taken back. */
    private @Nullable Undo undo(Actor editor, @Nullable String answered) {
        if (answered == null) {
            return null;
        }
        var proposal = proposals.get(editor, answered);
        return reviews.rights(editor, proposal).mayUndo()
                ? new Undo(proposal.id(), proposal.article().title())
                : null;
    }

    /** An answer that can be taken back: its proposal and the article's title. */
    record Undo(String id, String title) {}

    private static Address address(QueueFilter filter) {
        return new Address(QueueFilters.ADDRESS)
                .with("vis", filter == QueueFilter.WAITING ? null : QueueFilters.code(filter));
    }

    private String head(Actor editor, AnswerTime time) {
        var authority =
                codes.name(
                        CodeList.AUTHORITIES, Objects.requireNonNullElse(editor.authority(), ""));
        var median = time.median();
        return median == null
                ? words.of("gennemgang.om", authority, time.targetDays())
                : words.of("gennemgang.om.typisk", authority, days(median), time.targetDays());
    }

    /** A wait in words: hours below two days. */
    private String days(Duration wait) {
        return wait.toHours() < 48
                ? words.of("tid.timer", Math.max(1, wait.toHours()))
                : words.of("tid.dage", wait.toDays());
    }

    private String range(int offset, int shown, long total) {
        return shown == 0
                ? words.of("gennemgang.ingen")
                : words.of("gennemgang.viser", offset + 1, offset + shown, total);
    }
}
