package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.merge.DiffKind;
import dk.virkwiki.merge.DiffPart;
import dk.virkwiki.merge.DiffRun;
import dk.virkwiki.merge.DiffWords;
import dk.virkwiki.merge.RenderedBlock;
import dk.virkwiki.merge.RenderedDiff;
import dk.virkwiki.merge.TextDiff;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.DifferenceView.Block;
import dk.virkwiki.web.text.DifferenceView.Run;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts two texts beside each other, with what did not change folded away. */
@Component
public class Differences {
    private final Renderings renderings;
    private final Marks marks;
    private final Words words;
    private final DiffWords spoken;

    Differences(Renderings renderings, Marks marks, Words words) {
        this.renderings = renderings;
        this.marks = marks;
        this.words = words;
        this.spoken =
                new DiffWords(words.of("forskel.ord.tilfoejet"), words.of("forskel.ord.fjernet"));
    }

    /** The difference as one audience sees it; made from two views that hold nothing else. */
    public DifferenceView rendered(Actor reader, String before, String after, Audience audience) {
        var old = renderings.html(reader, before, audience);
        var changed = renderings.html(reader, after, audience);
        return view(false, RenderedDiff.of(old, changed, spoken), RenderedBlock::html);
    }

    /** The difference of the files, advisor-only text included: for advisors. */
    public DifferenceView source(String before, String after) {
        return view(true, TextDiff.of(before, after), block -> marks.of(block.words()));
    }

    private <T extends DiffPart> DifferenceView view(
            boolean source, List<T> blocks, Function<T, String> html) {
        var runs = DiffRun.of(blocks).stream().map(run -> run(run, html)).toList();
        var same = blocks.stream().filter(block -> block.kind() == DiffKind.SAME).count();
        return new DifferenceView(source, runs, (int) (blocks.size() - same));
    }

    private <T extends DiffPart> Run run(DiffRun<T> run, Function<T, String> html) {
        var blocks =
                run.blocks().stream().map(block -> block(block.kind(), html.apply(block))).toList();
        return new Run(
                run.isSame() ? words.of("forskel.afsnit-uaendret", blocks.size()) : null, blocks);
    }

    private Block block(DiffKind kind, String html) {
        return switch (kind) {
            case SAME -> new Block("", "check", html);
            case CHANGED -> new Block(words.of("forskel.blok.aendret"), "edit", html);
            case ADDED -> new Block(words.of("forskel.blok.ny"), "plus", html);
            case REMOVED -> new Block(words.of("forskel.blok.fjernet"), "minus", html);
            case MOVED -> new Block(words.of("forskel.blok.flyttet"), "sync", html);
        };
    }
}
