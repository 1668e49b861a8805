package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.DiffKind;
import dk.virkwiki.merge.DiffPart;
import dk.virkwiki.merge.DiffRun;
import dk.virkwiki.merge.DiffWords;
import dk.virkwiki.merge.PictureDiff;
import dk.virkwiki.merge.RenderedBlock;
import dk.virkwiki.merge.RenderedDiff;
import dk.virkwiki.merge.TextBlock;
import dk.virkwiki.merge.TextDiff;
import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.merge.WordPiece.Kind;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.DifferenceView.Block;
import dk.virkwiki.web.text.DifferenceView.Fact;
import dk.virkwiki.web.text.DifferenceView.Line;
import dk.virkwiki.web.text.DifferenceView.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts two texts beside each other, with what did not change folded away. */
@Component
public class Differences {
    private final Renderings renderings;
    private final Marks marks;
    private final SourceLines sourceLines;
    private final HeaderChanges headerChanges;
    private final Words words;
    private final DiffWords spoken;

    Differences(
            Renderings renderings,
            Marks marks,
            SourceLines sourceLines,
            HeaderChanges headerChanges,
            Words words) {
        this.renderings = renderings;
        this.marks = marks;
        this.sourceLines = sourceLines;
        this.headerChanges = headerChanges;
        this.words = words;
        this.spoken =
                new DiffWords(
                        words.of("forskel.ord.tilfoejet"),
                        words.of("forskel.ord.fjernet"),
                        words.of("forskel.link-til"),
                        words.of("forskel.billede"),
                        words.of("forskel.billede.uden-tekst"));
    }

    /**
     * The difference as one audience sees it; made from two views that hold nothing else. Advisors
     * are told beside it what differs above the text.
     */
    public DifferenceView rendered(Actor reader, String before, String after, Audience audience) {
        var old = renderings.html(reader, before, audience);
        var changed = renderings.html(reader, after, audience);
        var look =
                new Look<RenderedBlock>(
                        "forskel.afsnit-uaendret",
                        _ -> 1,
                        RenderedBlock::html,
                        _ -> List.of(),
                        _ -> List.of());
        var facts =
                reader.audience() == Audience.ADVISOR
                        ? headerChanges.between(before, after)
                        : List.<Fact>of();
        return view(false, RenderedDiff.of(old, changed, spoken), look, facts);
    }

    /** The difference of the files, advisor-only text included: for advisors. */
    public DifferenceView source(String before, String after) {
        var look =
                new Look<TextBlock>(
                        "forskel.linjer-uaendret",
                        Differences::height,
                        block -> marks.of(block.words()),
                        sourceLines::of,
                        this::pictures);
        return view(true, TextDiff.of(before, after), look, List.of());
    }

    /** Pictures that came, went or got other words in a block of source. */
    private List<String> pictures(TextBlock block) {
        return PictureDiff.of(html(block, Kind.ADDED), html(block, Kind.REMOVED), spoken);
    }

    private static String html(TextBlock block, Kind without) {
        var text =
                block.words().stream()
                        .filter(piece -> piece.kind() != without)
                        .map(WordPiece::text)
                        .collect(Collectors.joining());
        return text.contains("![")
                ? Markdown.read(text, Audience.ADVISOR, WikiLinks.none()).html()
                : "";
    }

    /**
     * How blocks are shown.
     *
     * @param fold key of the words of a fold
     * @param size how much a block counts in a fold
     * @param html a block folded away, or as readers see it
     * @param lines a block by lines; none when it is shown as readers see it
     * @param pictures what a block's lines show that came or went
     */
    private record Look<T>(
            String fold,
            ToIntFunction<T> size,
            Function<T, String> html,
            Function<T, List<Line>> lines,
            Function<T, List<String>> pictures) {}

    private static int height(TextBlock block) {
        return 1
                + (int)
                        block.words().stream()
                                .flatMapToInt(w -> w.text().chars())
                                .filter(c -> c == '\n')
                                .count();
    }

    private <T extends DiffPart> DifferenceView view(
            boolean source, List<T> blocks, Look<T> look, List<Fact> facts) {
        var runs = new ArrayList<Run>();
        int changes = 0;
        for (var run : DiffRun.of(blocks)) {
            if (run.isSame()) {
                boolean last = run.blocks().getLast() == blocks.getLast();
                addSame(run.blocks(), last, look, runs);
            } else {
                var shown = new ArrayList<Block>();
                for (var block : run.blocks()) {
                    shown.add(block(block, ++changes, look));
                }
                runs.add(new Run(null, shown));
            }
        }
        return new DifferenceView(source, runs, changes, facts);
    }

    /** Folds what did not change; the heading that a change stands under stays in sight. */
    private <T extends DiffPart> void addSame(
            List<T> blocks, boolean last, Look<T> look, List<Run> runs) {
        int heading = blocks.size() - 1;
        while (!last && heading >= 0 && !blocks.get(heading).isHeading()) {
            heading--;
        }
        if (last || heading < 0) {
            addFold(blocks, look, runs);
            return;
        }
        addFold(blocks.subList(0, heading), look, runs);
        runs.add(new Run(null, List.of(block(blocks.get(heading), 0, look))));
        addFold(blocks.subList(heading + 1, blocks.size()), look, runs);
    }

    private <T extends DiffPart> void addFold(List<T> blocks, Look<T> look, List<Run> runs) {
        if (!blocks.isEmpty()) {
            var folded = blocks.stream().map(block -> folded(look.html().apply(block))).toList();
            int size = blocks.stream().mapToInt(look.size()).sum();
            runs.add(new Run(words.of(look.fold(), size), folded));
        }
    }

    private static Block folded(String html) {
        return new Block(0, "", "check", html, List.of(), List.of(), null, "", null);
    }

    private <T extends DiffPart> Block block(T block, int number, Look<T> look) {
        var lines = look.lines().apply(block);
        var html = lines.isEmpty() ? look.html().apply(block) : "";
        var icon =
                switch (block.kind()) {
                    case SAME -> "check";
                    case CHANGED -> "edit";
                    case ADDED -> "plus";
                    case REMOVED -> "minus";
                    case MOVED -> "sync";
                };
        var quote = number == 0 ? "" : Quotes.of(block.kind(), html, lines);
        var pictures = number == 0 ? List.<String>of() : look.pictures().apply(block);
        return new Block(
                number, label(block.kind()), icon, html, lines, pictures, note(block), quote, null);
    }

    private String label(DiffKind kind) {
        return switch (kind) {
            case SAME -> "";
            case CHANGED -> words.of("forskel.blok.aendret");
            case ADDED -> words.of("forskel.blok.ny");
            case REMOVED -> words.of("forskel.blok.fjernet");
            case MOVED -> words.of("forskel.blok.flyttet");
        };
    }

    private @Nullable String note(DiffPart block) {
        if (block.kind() != DiffKind.MOVED) {
            return null;
        }
        return block.from().isEmpty()
                ? words.of("forskel.stod-oeverst")
                : words.of("forskel.stod-under", HtmlUtils.htmlUnescape(block.from()));
    }
}
