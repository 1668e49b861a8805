package dk.virkwiki.search.text;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The words of an article's text for one audience, cut once and used for everything that is
 * indexed.
 *
 * @param title words of the title
 * @param synonyms words of each synonym
 * @param codes words of codes and of their names
 * @param summary words of the summary
 * @param passages the sections that have any words
 */
public record TextWords(
        List<Word> title,
        List<List<Word>> synonyms,
        List<List<Word>> codes,
        List<Word> summary,
        List<Passage> passages) {

    /**
     * A section with its words.
     *
     * @param opensHeading whether this is the first section under its heading
     */
    record Passage(
            String headingId,
            String heading,
            String text,
            List<Word> headingWords,
            List<Word> words,
            boolean opensHeading) {}

    public static TextWords of(ArticleText text, Audience audience) {
        var metadata = text.article().metadata();
        return new TextWords(
                wordsOf(metadata.title()),
                SearchedWords.of(text.article()).stream().map(TextWords::wordsOf).toList(),
                codes(metadata.tags(), text.names()),
                wordsOf(metadata.summary()),
                passages(text.sections(audience)));
    }

    private static List<List<Word>> codes(ArticleMetadata.Tags tags, List<String> names) {
        var codes = new ArrayList<>(tags.topics());
        codes.addAll(tags.selfServices());
        codes.addAll(names);
        return codes.stream().map(TextWords::wordsOf).toList();
    }

    private static List<Passage> passages(List<Section> sections) {
        var passages = new ArrayList<Passage>();
        String lastHeading = "";
        for (var section : sections) {
            String text = Words.clean(section.text());
            String heading = Words.clean(section.heading());
            boolean opens = !section.headingId().equals(lastHeading);
            lastHeading = section.headingId();
            passages.add(
                    new Passage(
                            section.headingId(),
                            heading,
                            text,
                            Words.of(heading),
                            Words.of(text),
                            opens));
        }
        return passages;
    }

    private static List<Word> wordsOf(String text) {
        return Words.of(Words.clean(text));
    }

    /** Hands over every word with the weight of where it stands. */
    void forEach(BiConsumer<Word, Integer> reader) {
        title.forEach(word -> reader.accept(word, FieldWeights.TITLE));
        synonyms.forEach(s -> s.forEach(word -> reader.accept(word, FieldWeights.SYNONYMS)));
        codes.forEach(s -> s.forEach(word -> reader.accept(word, FieldWeights.CODES)));
        summary.forEach(word -> reader.accept(word, FieldWeights.SUMMARY));
        for (var passage : passages) {
            if (passage.opensHeading()) {
                passage.headingWords().forEach(word -> reader.accept(word, FieldWeights.HEADINGS));
            }
            passage.words().forEach(word -> reader.accept(word, FieldWeights.BODY));
        }
    }

    /** Every spelling that occurs, once. */
    public Set<String> forms() {
        var forms = new HashSet<String>();
        forEach((word, _) -> forms.add(word.form()));
        return forms;
    }
}
