package dk.virkwiki.search;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.GrowingVocabulary;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Vocabulary;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.document.Document;

/**
 * Makes documents of articles. Compounds are taken apart with the words known so far, so a batch of
 * articles first adds its words and only then becomes documents. Safe for many threads.
 */
final class DocumentMaker {
    private final Map<Audience, GrowingVocabulary> vocabularies = new EnumMap<>(Audience.class);

    /**
     * @param known words known before the first batch
     */
    DocumentMaker(Function<Audience, Vocabulary> known) {
        for (var audience : Audience.values()) {
            vocabularies.put(audience, new GrowingVocabulary(known.apply(audience)));
        }
    }

    /** The document of an article. */
    record Made(String articleId, Document document) {}

    private record Cut(ArticleText text, Map<Audience, TextWords> words) {}

    /** Hands over the document of every text that readers may see. */
    void make(List<ArticleText> texts, Consumer<Made> reader) {
        var stems = new Stems();
        var cut = new ArrayList<Cut>();
        for (var text : texts) {
            var words = cut(text);
            words.forEach((audience, w) -> vocabulary(audience).add(w.forms(), stems));
            cut.add(new Cut(text, words));
        }
        var compounds = new EnumMap<Audience, Compounds>(Audience.class);
        vocabularies.forEach((audience, v) -> compounds.put(audience, new Compounds(v)));
        for (var one : cut) {
            var article = one.text().article();
            reader.accept(
                    new Made(
                            article.id(),
                            ArticleDocument.of(article, one.words(), compounds, stems)));
        }
    }

    private GrowingVocabulary vocabulary(Audience audience) {
        return Objects.requireNonNull(vocabularies.get(audience));
    }

    private static Map<Audience, TextWords> cut(ArticleText text) {
        var words = new EnumMap<Audience, TextWords>(Audience.class);
        for (var audience : Audience.values()) {
            if (text.article().isReadableBy(audience)) {
                words.put(audience, TextWords.of(text, audience));
            }
        }
        return words;
    }
}
