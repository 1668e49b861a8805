package dk.virkwiki.web.text;

import dk.virkwiki.merge.TextBlock;
import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.merge.WordPiece.Kind;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.DifferenceView.Line;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a block of source line by line: what was removed first, then what came instead. */
@Component
class SourceLines {
    private final Marks marks;
    private final String added;
    private final String removed;

    SourceLines(Marks marks, Words words) {
        this.marks = marks;
        this.added = words.of("forskel.linje.tilfoejet");
        this.removed = words.of("forskel.linje.fjernet");
    }

    List<Line> of(TextBlock block) {
        return switch (block.kind()) {
            case SAME, MOVED -> same(block);
            case ADDED -> added(block);
            case REMOVED -> removed(block);
            case CHANGED -> {
                var lines = new ArrayList<>(removed(block));
                lines.addAll(added(block));
                yield lines;
            }
        };
    }

    private List<Line> same(TextBlock block) {
        var lines = new ArrayList<Line>();
        for (var html : lines(block, Kind.SAME)) {
            int at = lines.size();
            lines.add(
                    new Line(
                            number(block.oldLine(), at),
                            number(block.newLine(), at),
                            "",
                            "",
                            "",
                            html));
        }
        return lines;
    }

    private List<Line> added(TextBlock block) {
        var lines = new ArrayList<Line>();
        for (var html : lines(block, Kind.ADDED)) {
            lines.add(new Line("", number(block.newLine(), lines.size()), "+", added, "a", html));
        }
        return lines;
    }

    private List<Line> removed(TextBlock block) {
        var lines = new ArrayList<Line>();
        for (var html : lines(block, Kind.REMOVED)) {
            lines.add(new Line(number(block.oldLine(), lines.size()), "", "−", removed, "d", html));
        }
        return lines;
    }

    private static String number(int first, int at) {
        return String.valueOf(first + at);
    }

    /** The lines of one of the two texts, its own words marked. */
    private List<String> lines(TextBlock block, Kind side) {
        var lines = new ArrayList<List<WordPiece>>();
        lines.add(new ArrayList<>());
        for (var piece : block.words()) {
            if (piece.kind() != Kind.SAME && piece.kind() != side) {
                continue;
            }
            var parts = piece.text().replace("\r", "").split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new WordPiece(piece.kind(), parts[i]));
                }
            }
        }
        return lines.stream().map(marks::of).toList();
    }
}
