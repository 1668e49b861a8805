package dk.virkwiki.web.synonym;

import dk.virkwiki.synonym.SynonymGroup;
import dk.virkwiki.synonym.SynonymKind;
import dk.virkwiki.synonym.SynonymWords;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group of synonyms, as the browser sends it.
 *
 * @param gruppe id of the group, empty for a new one
 * @param fra words that are searched for, with commas or line breaks between
 * @param til words to look for as well
 * @param slags code of the kind
 * @param besked a sentence for the person who searched
 * @param version the state the edit started from; null for a group nobody has edited
 */
record SynonymForm(
        @Nullable String gruppe,
        @Nullable String fra,
        @Nullable String til,
        @Nullable String slags,
        @Nullable String besked,
        @Nullable Long version) {

    static SynonymForm empty() {
        return new SynonymForm("", "", "", SynonymKind.EVERYDAY.code(), "", null);
    }

    static SynonymForm of(SynonymGroup group) {
        var words = group.words();
        return new SynonymForm(
                group.id(),
                String.join(", ", words.from()),
                String.join(", ", words.to()),
                words.kind().code(),
                words.notice(),
                group.version());
    }

    String id() {
        return gruppe == null ? "" : gruppe;
    }

    SynonymWords toWords() {
        return new SynonymWords(
                phrases(fra),
                phrases(til),
                SynonymKind.of(slags == null ? "" : slags).orElse(SynonymKind.EVERYDAY),
                besked);
    }

    private static List<String> phrases(@Nullable String typed) {
        return typed == null ? List.of() : Arrays.asList(typed.split("[,;\\n]"));
    }
}
