package dk.virkwiki.web.editor;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.template.MatterField;
import dk.virkwiki.template.MatterField.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as a form, for people who do not write YAML.
 *
 * @param titel the title
 * @param resume the summary
 * @param sted owner and address, for a new article only
 * @param koder topics and audiences
 * @param lister synonyms and sources, one on each line
 * @param kontrol day of the next review
 * @param toRedaktoerer set when two editors must approve
 * @param egne the keys of its type's own
 */
record MatterForm(
        @Nullable String titel,
        @Nullable String resume,
        @Nullable Sted sted,
        @Nullable Koder koder,
        @Nullable Lister lister,
        @Nullable String kontrol,
        @Nullable Boolean toRedaktoerer,
        @Nullable List<Egen> egne) {
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

    /** Who is to own a new article, and its address. */
    record Sted(@Nullable String ejer, @Nullable String adresse) {}

    /** Codes from the lists. */
    record Koder(@Nullable List<String> emner, @Nullable List<String> maalgrupper) {}

    /** One on each line. */
    record Lister(@Nullable String synonymer, @Nullable String kilder) {}

    /**
     * A key of the type's own.
     *
     * @param noegle its name, as {@code term.closed}
     * @param vaerdi as typed, or null where something is chosen
     * @param valg what is chosen
     */
    record Egen(@Nullable String noegle, @Nullable String vaerdi, @Nullable List<String> valg) {}

    /** The file with what was changed in the form; all else is left byte for byte. */
    String in(String file) {
        var before = ArticleFile.read(file).metadata();
        var changed = single(file, "title", titel, before == null ? null : before.title());
        changed = single(changed, "summary", resume, before == null ? null : before.summary());
        if (sted != null) {
            changed = single(changed, "owner", sted.ejer(), before == null ? null : before.owner());
            changed =
                    single(changed, "slug", sted.adresse(), before == null ? null : before.slug());
        }
        changed = lists(changed, before);
        changed = single(changed, "reviewBy", kontrol, before == null ? null : reviewBy(before));
        return own(fourEyes(changed, before));
    }

    /** Only fields of the file's own type are written. */
    private String own(String file) {
        var changed = file;
        for (var typed : egne == null ? List.<Egen>of() : egne) {
            var field = MatterField.find(file, Objects.requireNonNullElse(typed.noegle(), ""));
            if (field.isPresent()) {
                changed = field.get().in(changed, filledIn(field.get(), typed));
            }
        }
        return changed;
    }

    private static List<String> filledIn(MatterField field, Egen typed) {
        if (field.kind() == Kind.SOME) {
            return Objects.requireNonNullElse(typed.valg(), List.of());
        }
        var words = Objects.requireNonNullElse(typed.vaerdi(), "");
        return field.kind() == Kind.LIST ? lines(words) : List.of(words);
    }

    private String lists(String file, @Nullable ArticleMetadata before) {
        var tags = before == null ? null : before.tags();
        var changed = file;
        if (koder != null) {
            changed = list(changed, "topics", koder.emner(), tags == null ? null : tags.topics());
            changed =
                    list(
                            changed,
                            "audience",
                            koder.maalgrupper(),
                            tags == null ? null : tags.audience());
        }
        if (lister != null) {
            changed =
                    list(
                            changed,
                            "synonyms",
                            lines(lister.synonymer()),
                            tags == null ? null : tags.synonyms());
            changed =
                    list(
                            changed,
                            "sources",
                            lines(lister.kilder()),
                            before == null ? null : before.freshness().sources());
        }
        return changed;
    }

    private String fourEyes(String file, @Nullable ArticleMetadata before) {
        boolean wanted = Boolean.TRUE.equals(toRedaktoerer);
        boolean now = before != null && before.standing().fourEyes();
        return wanted == now ? file : HeaderEdit.set(file, "fourEyes", wanted ? "true" : null);
    }

    private static String reviewBy(ArticleMetadata before) {
        var day = before.freshness().reviewBy();
        return day == null ? "" : day.toString();
    }

    private static String single(
            String file, String key, @Nullable String typed, @Nullable String before) {
        var wanted = Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
        return wanted.equals(before) ? file : HeaderEdit.set(file, key, wanted);
    }

    /** Keeps the order that stands there: the first topic is the main one. */
    private static String list(
            String file, String key, @Nullable List<String> typed, @Nullable List<String> before) {
        var wanted = typed == null ? List.<String>of() : typed;
        var old = before == null ? List.<String>of() : before;
        var kept = new LinkedHashSet<>(old);
        kept.retainAll(wanted);
        wanted.stream().filter(value -> !value.isBlank()).forEach(kept::add);
        var list = List.copyOf(kept);
        return before != null && list.equals(old) ? file : HeaderEdit.setList(file, key, list);
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : LINES.splitAsStream(typed).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
