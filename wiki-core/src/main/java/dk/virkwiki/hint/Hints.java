package dk.virkwiki.hint;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.RunningText;
import dk.virkwiki.markdown.RunningText.Piece;
import dk.virkwiki.shared.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives advice about a text. Pure functions: the same text gets the same advice. */
public final class Hints {
    /** More words than this are hard to hold in the head. */
    public static final int LONGEST_SENTENCE = 24;

    private static final int MOST_OF_A_KIND = 8;
    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "her",
                    "klik her",
                    "tryk her",
                    "læs mere",
                    "læs mere her",
                    "link",
                    "se her",
                    "her.",
                    "denne side",
                    "dette link",
                    "mere");

    private static final Set<HintKind> OF_WORDS =
            EnumSet.of(HintKind.LONG_SENTENCE, HintKind.HARD_WORD, HintKind.PASSIVE);

    private Hints() {}

    /**
     * Advice about a text.
     *
     * @param type kind of article: only some must say what to do without self-service
     * @param body the whole text without front matter
     * @param terms the glossary
     */
    public static Advice of(ArticleType type, String body, List<Term> terms) {
        var text = Markdown.runningText(body);
        var hints = new ArrayList<Hint>();
        addSentences(hints, text, new HardWords(terms, body));
        addLinksAndPictures(hints, text);
        hints.sort(Comparator.comparingInt(Hint::line));
        onceEach(hints);
        if (type == ArticleType.GUIDE && !text.hasAlternative() && !body.isBlank()) {
            hints.add(new Hint(HintKind.NO_ALTERNATIVE, 1, "", ""));
        }
        return new Advice(
                Readability.of(text.paragraphs().stream().map(Piece::words).toList()),
                hints.stream().limit(Advice.MOST).toList());
    }

    /** The same words again are mended the same way; of links and pictures each is its own. */
    private static void onceEach(List<Hint> hints) {
        var told = new HashSet<String>();
        hints.removeIf(
                hint ->
                        OF_WORDS.contains(hint.kind())
                                && !told.add(hint.kind() + hint.place().toLowerCase(Locale.ROOT)));
    }

    private static void addSentences(List<Hint> hints, RunningText text, HardWords hard) {
        var passives = new HashSet<String>();
        int longs = 0;
        for (var paragraph : text.paragraphs()) {
            for (var sentence : Sentences.of(paragraph.words())) {
                int line = paragraph.line() + lineFeeds(paragraph.words(), sentence.start());
                int words = Sentences.words(sentence.text()).size();
                if (words > LONGEST_SENTENCE && longs++ < MOST_OF_A_KIND) {
                    hints.add(hint(HintKind.LONG_SENTENCE, line, sentence.text(), "" + words));
                }
                hard.in(sentence.text())
                        .ifPresent(
                                found ->
                                        hints.add(
                                                hint(
                                                        HintKind.HARD_WORD,
                                                        line,
                                                        found.place(),
                                                        found.term().plain())));
                var passive = Passive.in(sentence.text());
                if (!passive.isEmpty() && passives.size() < MOST_OF_A_KIND) {
                    passives.add(passive.toLowerCase(Locale.ROOT));
                    hints.add(hint(HintKind.PASSIVE, line, passive, ""));
                }
            }
        }
    }

    private static void addLinksAndPictures(List<Hint> hints, RunningText text) {
        for (var link : text.links()) {
            var words = link.words().strip().toLowerCase(Locale.ROOT);
            if (words.isEmpty() || SAY_NOTHING.contains(words) || words.startsWith("http")) {
                hints.add(hint(HintKind.LINK_WORDS, link.line(), link.words(), link.address()));
            }
        }
        for (var picture : text.pictures()) {
            if (picture.words().isBlank()) {
                hints.add(hint(HintKind.PICTURE_TEXT, picture.line(), "", picture.address()));
            }
        }
    }

    private static Hint hint(HintKind kind, int line, String place, String detail) {
        return new Hint(kind, line, place.replaceAll("\\s+", " "), detail);
    }

    private static int lineFeeds(String text, int end) {
        return Lines.breaks(text.substring(0, end));
    }
}
