package dk.virkwiki.web.audit;

import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** The log as a file for spreadsheets. */
final class AuditCsv {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(Words.ZONE);
    private static final String[] HEADINGS = {
        "tid", "bruger", "navn", "sted", "handling", "slags", "id", "betegnelse", "bemærkning"
    };

    private final AuditWords words;
    private final CsvFile file;

    AuditCsv(AuditWords words, HttpServletResponse response) {
        this.words = words;
        this.file = new CsvFile(response, "handlingslog.csv", HEADINGS);
    }

    void add(AuditEntry entry) {
        file.add(
                TIME.format(entry.at()),
                Objects.requireNonNullElse(entry.who().accountId(), ""),
                entry.who().name(),
                words.place(entry.who()),
                words.act(entry.act()),
                words.kind(entry.subject().kind()),
                entry.subject().id(),
                entry.subject().name(),
                entry.detail());
    }

    void finish() throws IOException {
        file.finish();
    }
}
