package dk.virkwiki.web.gap;

import dk.virkwiki.article.Article;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The board as a file for spreadsheets. */
final class BoardCsv {
    private static final String[] COLUMNS = {
        "hvad",
        "ord",
        "gange",
        "foer",
        "udvikling",
        "kommer-fra",
        "myndighed",
        "status",
        "artikel",
        "foer-og-efter",
        "begrundelse"
    };

    private final BoardRows rows;
    private final Words words;

    BoardCsv(BoardRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    void write(List<Gap> gaps, Map<String, Article> covering, HttpServletResponse response)
            throws IOException {
        var file = new CsvFile(response, "vidensgab.csv", COLUMNS);
        gaps.forEach(gap -> file.add(record(gap, covering)));
        file.finish();
    }

    private Object[] record(Gap gap, Map<String, Article> covering) {
        var handling = gap.handling();
        var by = handling.coverage();
        var article = by == null ? null : covering.get(by.article());
        var effect = rows.effect(gap);
        return new Object[] {
            BoardRows.title(gap),
            gap.phrases().stream().map(Gap.Phrase::words).collect(Collectors.joining(", ")),
            gap.tally().recent(),
            gap.tally().previous(),
            rows.numbers(gap.tally()).trend(),
            rows.sources(gap),
            handling.owner() == null ? "" : rows.owner(handling.owner()),
            words.of("vidensgab.status." + handling.status().code()),
            article == null ? "" : article.title(),
            effect == null ? "" : effect,
            handling.reason() == null ? "" : handling.reason()
        };
    }
}
