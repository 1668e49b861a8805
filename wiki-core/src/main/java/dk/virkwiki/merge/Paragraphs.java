package dk.virkwiki.merge;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text after each run of blank lines. */
final class Paragraphs {
    private Paragraphs() {}

    /** The pieces in order; together they are the text. */
    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        boolean blank = false;
        for (var line : FileParts.lines(text)) {
            if (blank && !line.isBlank()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            blank = line.isBlank();
            piece.append(line);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
