package dk.virkwiki.web.editor;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.web.editor.MatterView.Codes;
import dk.virkwiki.web.editor.MatterView.Lists;
import dk.virkwiki.web.editor.MatterView.Option;
import dk.virkwiki.web.editor.MatterView.Place;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads front matter into a form. */
@Component
class Matters {
    private final CodeLists codes;
    private final Words words;

    Matters(CodeLists codes, Words words) {
        this.codes = codes;
        this.words = words;
    }

    /** The file's front matter, or null when it cannot be read. */
    @Nullable MatterView of(Subject subject, String source) {
        var metadata = ArticleFile.read(source).metadata();
        if (metadata != null) {
            return view(subject, metadata, metadata.title(), source);
        }
        // A new article may lack its title until it is sent.
        var titled = ArticleFile.read(HeaderEdit.set(source, "title", "x")).metadata();
        return titled == null || !subject.isNew() ? null : view(subject, titled, "", source);
    }

    private MatterView view(
            Subject subject, ArticleMetadata metadata, String title, String source) {
        var tags = metadata.tags();
        var reviewBy = metadata.freshness().reviewBy();
        return new MatterView(
                title,
                metadata.summary(),
                subject.isNew() ? place(metadata, title) : null,
                new Codes(
                        options(CodeList.TOPICS, tags.topics()),
                        options(CodeList.AUDIENCES, tags.audience())),
                new Lists(
                        String.join("\n", tags.synonyms()),
                        String.join("\n", metadata.freshness().sources())),
                reviewBy == null ? "" : reviewBy.toString(),
                metadata.standing().fourEyes(),
                FieldWords.of(words, source));
    }

    private Place place(ArticleMetadata metadata, String title) {
        var owner = metadata.owner();
        return new Place(
                options(CodeList.AUTHORITIES, owner == null ? List.of() : List.of(owner)),
                title.isEmpty() ? "" : metadata.slug());
    }

    /** Every code of the list, and those of the article that the list does not know. */
    private List<Option> options(CodeList list, List<String> chosen) {
        var options = new ArrayList<Option>();
        for (var code : codes.all(list)) {
            options.add(new Option(code.code(), code.name(), chosen.contains(code.code())));
        }
        var known = options.stream().map(Option::code).toList();
        chosen.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> options.add(new Option(code, code, true)));
        return options;
    }
}
