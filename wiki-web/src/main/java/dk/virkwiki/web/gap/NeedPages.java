package dk.virkwiki.web.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.gap.GapBoard;
import dk.virkwiki.gap.GapStatus;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.gap.BoardPage.Choice;
import dk.virkwiki.web.gap.NeedPage.Count;
import dk.virkwiki.web.gap.NeedPage.Decide;
import dk.virkwiki.web.gap.NeedPage.Note;
import dk.virkwiki.web.gap.NeedPage.Tried;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a need a page. */
@Component
class NeedPages {
    private static final int WEEK = 7;

    private final GapBoard board;
    private final BoardRows rows;
    private final CodeLists codes;
    private final Words words;
    private final Reasons reasons;

    NeedPages(GapBoard board, BoardRows rows, CodeLists codes, Words words, Reasons reasons) {
        this.board = board;
        this.rows = rows;
        this.codes = codes;
        this.words = words;
        this.reasons = reasons;
    }

    NeedPage page(Actor actor, Gap gap) {
        return page(actor, gap, Tried.NOTHING, null);
    }

    NeedPage refused(Actor actor, Gap gap, Tried tried, WikiFailure why) {
        return page(actor, gap, tried, reasons.of(why));
    }

    private NeedPage page(Actor actor, Gap gap, Tried tried, @Nullable String error) {
        return new NeedPage(
                rows.rows(actor, List.of(gap)).getFirst(),
                new Address("/soeg").with("q", gap.title()).text(),
                gap.phrases().stream().map(it -> new Count(it.words(), it.times())).toList(),
                weeks(gap),
                gap.notes().stream().map(this::note).toList(),
                rows.seenAt(actor, board.seenAt(gap)),
                gap.handling().reason(),
                board.mayDecide(actor) ? decide(gap, tried, error) : null);
    }

    private List<Count> weeks(Gap gap) {
        var numbers = gap.tally().weeks();
        return IntStream.range(0, numbers.size())
                .mapToObj(
                        i -> {
                            var last =
                                    gap.tally()
                                            .day()
                                            .minusDays((long) WEEK * (numbers.size() - 1 - i));
                            var day = Objects.requireNonNull(words.day(last)).words();
                            return new Count(day, numbers.get(i));
                        })
                .toList();
    }

    private Note note(Gap.Said said) {
        var day = Objects.requireNonNull(words.day(said.day())).words();
        return new Note(said.text(), said.library() == null ? day : said.library() + ", " + day);
    }

    private Decide decide(Gap gap, Tried tried, @Nullable String error) {
        var status = gap.handling().status();
        boolean open = status == GapStatus.NEW || status == GapStatus.IN_PROGRESS;
        return new Decide(owners(gap.handling().owner()), open, tried, error);
    }

    private List<Choice> owners(@Nullable String owner) {
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice(
                        BoardRequest.NOBODY, words.of("vidensgab.myndighed.ingen"), owner == null));
        codes.all(CodeList.AUTHORITIES)
                .forEach(
                        code ->
                                choices.add(
                                        new Choice(
                                                code.code(),
                                                code.name(),
                                                code.code().equals(owner))));
        return choices;
    }
}
