package dk.virkwiki.web.text;

import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Marks words that were added or removed, for eyes and for screen readers. */
@Component
class Marks {
    private final String added;
    private final String removed;

    Marks(Words words) {
        this.added = spoken(words.of("forskel.ord.tilfoejet"));
        this.removed = spoken(words.of("forskel.ord.fjernet"));
    }

    /** Safe HTML of the pieces. */
    String of(List<WordPiece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(WordPiece piece) {
        var text = HtmlUtils.htmlEscape(piece.text());
        return switch (piece.kind()) {
            case SAME -> text;
            case ADDED -> "<ins>" + added + text + "</ins>";
            case REMOVED -> "<del>" + removed + text + "</del>";
        };
    }

    private static String spoken(String word) {
        return "<span class=\"sr-only\">" + HtmlUtils.htmlEscape(word) + " </span>";
    }
}
