package dk.virkwiki.synonym;

import dk.virkwiki.code.CodeList;
import dk.virkwiki.folder.ListEdits;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the groups in use as the list's file, once editors have changed any. */
@Component
class SynonymFile implements ListEdits {
    private static final String HEAD =
            "# Søgesynonymer for hele wikien, med redaktørernes ændringer.\n";

    private final Synonyms synonyms;
    private final SynonymRepository edits;

    SynonymFile(Synonyms synonyms, SynonymRepository edits) {
        this.synonyms = synonyms;
        this.edits = edits;
    }

    @Override
    public String edited(CodeList list, String imported) {
        return list == CodeList.SYNONYMS && !edits.findAll().isEmpty()
                ? text(synonyms.inUse())
                : imported;
    }

    static String text(List<SynonymWords> groups) {
        return groups.stream().map(SynonymFile::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(SynonymWords group) {
        var notice = group.notice() == null ? "" : ", notice: " + quoted(group.notice());
        return "- {from: %s, to: %s, kind: %s%s}\n"
                .formatted(list(group.from()), list(group.to()), group.kind().code(), notice);
    }

    private static String list(List<String> phrases) {
        return phrases.stream()
                .map(SynonymFile::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s", " ") + '"';
    }
}
