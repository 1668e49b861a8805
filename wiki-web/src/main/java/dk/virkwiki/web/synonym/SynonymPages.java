package dk.virkwiki.web.synonym;

import dk.virkwiki.synonym.SynonymGroup;
import dk.virkwiki.synonym.SynonymKind;
import dk.virkwiki.synonym.SynonymWords;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.synonym.SynonymsPage.Changed;
import dk.virkwiki.web.synonym.SynonymsPage.GroupPage;
import dk.virkwiki.web.synonym.SynonymsPage.KindChoice;
import dk.virkwiki.web.synonym.SynonymsPage.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words groups of synonyms. */
@Component
class SynonymPages {
    private final Words words;

    SynonymPages(Words words) {
        this.words = words;
    }

    SynonymsPage list(List<SynonymGroup> groups, String filter) {
        var wanted = filter.strip().toLowerCase(Locale.ROOT);
        var rows = groups.stream().filter(group -> holds(group, wanted)).map(this::row).toList();
        return new SynonymsPage(filter, words.of("synonymer.antal", rows.size()), rows);
    }

    GroupPage form(@Nullable SynonymGroup group, SynonymForm form, @Nullable String error) {
        var heading =
                group == null
                        ? words.of("synonymer.ny")
                        : words.of("synonymer.ret", joined(group.words().from()));
        return new GroupPage(
                heading,
                form,
                Arrays.stream(SynonymKind.values()).map(this::choice).toList(),
                changed(group),
                group == null || group.edited() == null ? null : shipped(group.shipped()),
                group != null && group.isRemoved(),
                error);
    }

    private static boolean holds(SynonymGroup group, String wanted) {
        return Stream.concat(group.words().from().stream(), group.words().to().stream())
                .anyMatch(phrase -> phrase.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Row row(SynonymGroup group) {
        return new Row(
                new Address("/synonymer/ret").with("gruppe", group.id()).text(),
                joined(group.words().from()),
                joined(group.words().to()),
                kind(group.words().kind()),
                group.words().notice(),
                changed(group));
    }

    private @Nullable Changed changed(@Nullable SynonymGroup group) {
        if (group == null || group.edited() == null) {
            return null;
        }
        var what = group.isRemoved() ? "fjernet" : group.shipped() == null ? "egen" : "aendret";
        return new Changed(
                words.of("synonymer." + what),
                group.edited().by(),
                words.dayOf(group.edited().at()));
    }

    private @Nullable String shipped(@Nullable SynonymWords shipped) {
        return shipped == null
                ? null
                : words.of("synonymer.filen", joined(shipped.from()), joined(shipped.to()));
    }

    private KindChoice choice(SynonymKind kind) {
        return new KindChoice(kind.code(), kind(kind));
    }

    private String kind(SynonymKind kind) {
        return words.of("synonymer.slags." + kind.code());
    }

    private static String joined(List<String> phrases) {
        return String.join(", ", phrases);
    }
}
