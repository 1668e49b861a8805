package dk.virkwiki.web.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.gap.GapBoard;
import dk.virkwiki.gap.GapCounts;
import dk.virkwiki.gap.GapQuestion.Order;
import dk.virkwiki.gap.GapSource;
import dk.virkwiki.gap.GapStatus;
import dk.virkwiki.web.gap.BoardPage.Choice;
import dk.virkwiki.web.gap.BoardPage.Filter;
import dk.virkwiki.web.gap.BoardPage.Group;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the gap board, as a page and as a file. */
@Controller
class BoardController {
    private static final int PAGE = 25;

    private final GapBoard board;
    private final BoardRows rows;
    private final CodeLists codes;
    private final Words words;

    BoardController(GapBoard board, BoardRows rows, CodeLists codes, Words words) {
        this.board = board;
        this.rows = rows;
        this.codes = codes;
        this.words = words;
    }

    @GetMapping(BoardRequest.ADDRESS)
    String board(Actor actor, @ModelAttribute BoardRequest request, Model model) {
        var question = request.question();
        var found = board.find(actor, question);
        int total = found.gaps().size();
        var pages = Paging.of(request.address(), request.number(), total, PAGE);
        int from = (pages.number() - 1) * PAGE;
        var shown = found.gaps().subList(from, Math.min(total, from + PAGE));
        model.addAttribute(
                "page",
                new BoardPage(
                        request,
                        List.of(
                                statuses(request, found.counts(), question.status()),
                                sources(request, found.counts(), question.source())),
                        owners(request),
                        question.order() == Order.RISING,
                        rows.rows(actor, shown),
                        range(from, shown.size(), total),
                        request.addressAt(BoardRequest.ADDRESS + ".csv").text(),
                        pages));
        model.addAttribute("editorial", board.mayDecide(actor));
        return "gap/vidensgab";
    }

    /** The same rows, all pages of them. */
    @GetMapping(BoardRequest.ADDRESS + ".csv")
    void file(Actor actor, @ModelAttribute BoardRequest request, HttpServletResponse response)
            throws IOException {
        var found = board.find(actor, request.question()).gaps();
        new BoardCsv(rows, words).write(found, rows.covering(actor, found), response);
    }

    private String range(int from, int shown, int total) {
        return shown == 0
                ? words.of("vidensgab.ingen")
                : words.of("vidensgab.viser", from + 1, from + shown, total);
    }

    private Group statuses(BoardRequest request, GapCounts counts, @Nullable GapStatus chosen) {
        var filters = new ArrayList<Filter>();
        filters.add(
                new Filter(
                        request.withStatus(null).address().text(),
                        words.of("vidensgab.status.alle"),
                        counts.anyStatus(),
                        chosen == null));
        for (var status : GapStatus.values()) {
            filters.add(
                    new Filter(
                            request.withStatus(status.code()).address().text(),
                            words.of("vidensgab.status." + status.code()),
                            counts.byStatus().getOrDefault(status, 0),
                            status == chosen));
        }
        return new Group(words.of("vidensgab.status"), filters);
    }

    private Group sources(BoardRequest request, GapCounts counts, @Nullable GapSource chosen) {
        var filters = new ArrayList<Filter>();
        filters.add(
                new Filter(
                        request.withSource(null).address().text(),
                        words.of("vidensgab.kilde.alle"),
                        counts.anySource(),
                        chosen == null));
        for (var source : GapSource.values()) {
            filters.add(
                    new Filter(
                            request.withSource(source.code()).address().text(),
                            words.of("vidensgab.kilde." + source.code()),
                            counts.bySource().getOrDefault(source, 0),
                            source == chosen));
        }
        return new Group(words.of("vidensgab.kilde"), filters);
    }

    private List<Choice> owners(BoardRequest request) {
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice("", words.of("vidensgab.myndighed.alle"), request.myndighed() == null));
        codes.all(CodeList.AUTHORITIES).stream()
                .map(code -> choice(code, request))
                .forEach(choices::add);
        choices.add(
                new Choice(
                        BoardRequest.NOBODY,
                        words.of("vidensgab.myndighed.ingen"),
                        BoardRequest.NOBODY.equals(request.myndighed())));
        return choices;
    }

    private static Choice choice(Code code, BoardRequest request) {
        return new Choice(code.code(), code.name(), code.code().equals(request.myndighed()));
    }
}
