package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.media.FileCare;
import dk.virkwiki.media.FileUse;
import dk.virkwiki.media.FileUses;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.media.FilesPage.About;
import dk.virkwiki.web.media.FilesPage.Kind;
import dk.virkwiki.web.media.FilesPage.Row;
import dk.virkwiki.web.media.FilesPage.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages for those who look after files. */
@Component
class FilePages {
    private static final int ROWS = 50;

    private final FileCare care;
    private final FileUses uses;
    private final FileWords fileWords;
    private final Words words;
    private final Moments moments;

    FilePages(FileCare care, FileUses uses, FileWords fileWords, Words words, Moments moments) {
        this.care = care;
        this.uses = uses;
        this.fileWords = fileWords;
        this.words = words;
        this.moments = moments;
    }

    FilesPage list(Actor actor, String kind, int page) {
        var chosen = kind(kind);
        int number = Math.clamp(page, 1, 1_000);
        var found = care.find(actor, chosen, (number - 1) * ROWS, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return new FilesPage(
                care.mayCare(actor),
                kinds(chosen),
                rows(actor, shown),
                number > 1 ? address(chosen, number - 1) : null,
                found.size() > ROWS ? address(chosen, number + 1) : null);
    }

    About about(Actor actor, String name, String reason, @Nullable String error) {
        var file = care.get(actor, name);
        var row = rows(actor, List.of(file)).getFirst();
        return new About(
                care.mayCare(actor),
                row,
                file.address(),
                file.alt(),
                fileWords.line(file),
                fileWords.where(file),
                !uses.used(Set.of(name)).isEmpty(),
                reason,
                error);
    }

    private List<Row> rows(Actor actor, List<StoredFile> files) {
        var names = files.stream().map(StoredFile::name).toList();
        var known = uses.of(actor, names);
        var used = uses.used(names);
        return files.stream()
                .map(file -> row(file, showing(file, known), used.contains(file.name())))
                .toList();
    }

    private static List<Use> showing(StoredFile file, List<FileUse> known) {
        return known.stream()
                .filter(use -> use.files().contains(file.name()))
                .map(use -> new Use(use.address(), use.title()))
                .toList();
    }

    private Row row(StoredFile file, List<Use> showing, boolean used) {
        return new Row(
                file.name(),
                file.address() + "/om",
                file.kind() == FileKind.PICTURE ? file.address() : null,
                fileWords.kind(file) + ", " + fileWords.size(file),
                file.author().name(),
                moments.of(file.at()),
                showing,
                other(showing, used));
    }

    private @Nullable String other(List<Use> showing, boolean used) {
        if (!used) {
            return words.of("filer.bruges-ikke");
        }
        return showing.isEmpty() ? words.of("filer.i-kladde") : null;
    }

    private List<Kind> kinds(@Nullable FileKind chosen) {
        var kinds = new ArrayList<Kind>();
        kinds.add(new Kind("", words.of("filer.alle"), chosen == null));
        for (var kind : FileKind.values()) {
            var code = code(kind);
            kinds.add(new Kind(code, words.of("filer.slags." + code), kind == chosen));
        }
        return kinds;
    }

    private static String code(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable FileKind kind(String code) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String address(@Nullable FileKind kind, int page) {
        return "/filer?slags=" + (kind == null ? "" : code(kind)) + "&side=" + page;
    }
}
