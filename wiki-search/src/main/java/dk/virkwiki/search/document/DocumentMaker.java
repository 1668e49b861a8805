package dk.virkwiki.search.document;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.GrowingVocabulary;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Vocabulary;
import dk.virkwiki.search.text.ArticleText;
import dk.virkwiki.search.text.TextWords;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;

/**
 * Makes documents of articles. Compounds are taken apart with the words known so far, so a batch of
 * articles first adds its words and only then becomes documents. Safe for many threads.
 */
public final class DocumentMaker {
    private final Map<Audience, GrowingVocabulary> vocabularies = new EnumMap<>(Audience.class);
    private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(this::newTools);

    /**
     * @param known words known before the first batch
     */
    public DocumentMaker(Function<Audience, Vocabulary> known) {
        for (var audience : Audience.values()) {
            vocabularies.put(audience, new GrowingVocabulary(known.apply(audience)));
        }
    }

    /** The document of an article. */
    public record Made(String articleId, Document document) {}

    /** The words of a text; one object for all audiences that read the same. */
    private record Cut(ArticleText text, Map<Audience, TextWords> words) {}

    /** What one thread takes words apart with; remembers the words it has seen. */
    private record Tools(Stems stems, Map<Audience, Compounds> compounds) {}

    /** Takes documents. */
    public interface Taker {
        void take(Made made) throws IOException;
    }

    /** Hands over the document of every text that readers may see. */
    public void make(List<ArticleText> texts, Taker taker) throws IOException {
        var own = tools.get();
        var cut = new ArrayList<Cut>();
        for (var text : texts) {
            var words = cut(text);
            addForms(words, own.stems());
            cut.add(new Cut(text, words));
        }
        for (var one : cut) {
            var article = one.text().article();
            var document = ArticleDocument.of(article, one.words(), own.compounds(), own.stems());
            taker.take(new Made(article.id(), document));
        }
    }

    private void addForms(Map<Audience, TextWords> words, Stems stems) {
        var forms = new IdentityHashMap<TextWords, Set<String>>();
        words.forEach(
                (audience, text) ->
                        vocabulary(audience)
                                .add(forms.computeIfAbsent(text, TextWords::forms), stems));
    }

    private Tools newTools() {
        var compounds = new EnumMap<Audience, Compounds>(Audience.class);
        vocabularies.forEach((audience, words) -> compounds.put(audience, new Compounds(words)));
        return new Tools(new Stems(), compounds);
    }

    private GrowingVocabulary vocabulary(Audience audience) {
        return Objects.requireNonNull(vocabularies.get(audience));
    }

    private static Map<Audience, TextWords> cut(ArticleText text) {
        var words = new EnumMap<Audience, TextWords>(Audience.class);
        if (text.isSameForAll()) {
            var same = TextWords.of(text, Audience.PUBLIC);
            words.put(Audience.PUBLIC, same);
            words.put(Audience.ADVISOR, same);
            return words;
        }
        for (var audience : Audience.values()) {
            if (text.article().isReadableBy(audience)) {
                words.put(audience, TextWords.of(text, audience));
            }
        }
        return words;
    }
}
