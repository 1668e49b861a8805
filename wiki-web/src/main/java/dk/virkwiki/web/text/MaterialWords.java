package dk.virkwiki.web.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.material.Material;
import dk.virkwiki.material.MaterialFormat;
import dk.virkwiki.material.Staleness;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screen calls material and what belongs to it. */
@Component
public class MaterialWords {
    private final Words words;
    private final TypeNames types;

    MaterialWords(Words words, TypeNames types) {
        this.words = words;
        this.types = types;
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** What a format is called: »Folder, A5«. */
    public String format(MaterialFormat format) {
        return words.of("materiale.format." + format.code());
    }

    /** Kind and size: »Film, 4.45«. */
    public String what(Material material) {
        var form = material.form();
        if (!form.isFilm()) {
            return format(form.format());
        }
        if (!form.recorded()) {
            return words.of("materiale.film.kommer");
        }
        return form.length() == null
                ? format(form.format())
                : words.of("materiale.film.laengde", form.length());
    }

    /** The kind of an article that is no material. */
    public String kind(Article article) {
        return types.one(article.metadata().type());
    }

    /** Why something can no longer be used, in a sentence. */
    public String staleness(Staleness staleness) {
        var detail = staleness.detail();
        return switch (staleness.why()) {
            case WITHDRAWN -> words.of("materiale.foraeldet.trukket");
            case EXPIRED ->
                    words.of(
                            "materiale.foraeldet.udloebet",
                            Objects.requireNonNull(words.day(LocalDate.parse(detail))).words());
            case SERVICE_CLOSED -> words.of("materiale.foraeldet.lukket", detail);
            case WORD_CLOSED -> words.of("materiale.foraeldet.ord", detail);
        };
    }

    /** On what terms something may be used, in a sentence. */
    public String licence(@Nullable String licence) {
        return licence == null
                ? words.of("vaerktoejskasse.uden-licens")
                : words.of("vaerktoejskasse.licens", licence);
    }

    /** The name of a language in the site's own. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.of(words.language()));
    }
}
