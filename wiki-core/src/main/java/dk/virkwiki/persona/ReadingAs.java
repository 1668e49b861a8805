package dk.virkwiki.persona;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.hint.Hint;
import dk.virkwiki.hint.HintKind;
import dk.virkwiki.hint.Hints;
import dk.virkwiki.hint.Readability;
import dk.virkwiki.hint.Term;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.markdown.RunningText;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.persona.ReadingAnswer.State;
import dk.virkwiki.shared.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a text as a persona does: what businesses see of it, and nothing else. */
final class ReadingAs {
    /** What somebody who reads slowly can bear. */
    private static final int EASY = 30;

    private static final int LONG_ANSWER = 40;
    private static final int WIDE_TABLE = 4;
    private static final int LONG_TEXT = 500;
    private static final int WORDS_A_MINUTE = 120;
    private static final int LONG_SECTION = 150;
    private static final int WORDS_A_PAGE = 400;
    private static final int MOST_PAGES = 2;

    private static final Pattern APP =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d])(?:app|appen|mitid-appen?|smartphone)(?![\\p{L}\\d])");
    private static final Pattern WITHOUT_APP =
            Pattern.compile("(?iu)kodeviser|kodeoplæser|chip|papir");
    private static final Pattern TABLE_RULE =
            Pattern.compile("(?m)^ {0,3}\\|?[ :|-]*-{1,}[ :|-]*\\|[ :|-]*$");

    /** What a picture shows is told to those who cannot see it and is no text to read. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*]\\([^)\\n]*\\)");

    private final Persona persona;
    private final String body;
    private final RunningText text;
    private final Readability readability;
    private final List<Hint> hints;
    private final List<Section> sections;

    private ReadingAs(Persona persona, String source, List<Term> terms) {
        this.persona = persona;
        var shown = Markdown.source(ArticleFile.bodyOf(source), Audience.PUBLIC);
        this.body = PICTURE.matcher(shown).replaceAll("");
        this.text = Markdown.runningText(body);
        var advice = Hints.of(ArticleType.PAGE, body, terms);
        this.readability = advice.readability();
        this.hints = advice.hints();
        this.sections = Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).sections();
    }

    static List<ReadingAnswer> of(Persona persona, String source, List<Term> terms) {
        var reading = new ReadingAs(persona, source, terms);
        return persona.questions().stream().map(reading::answer).toList();
    }

    private ReadingAnswer answer(ReadingQuestion question) {
        return switch (question) {
            case SENTENCES -> sentences();
            case WORDS -> words();
            case ANSWER_FIRST -> answerFirst();
            case OTHER_WAY -> new ReadingAnswer(question, state(text.hasAlternative()), List.of());
            case SCREEN -> screen();
            case LENGTH -> length();
            case HEADINGS -> headings();
            case PAPER -> paper();
            case NO_APP -> app();
            case HELPER ->
                    new ReadingAnswer(
                            question,
                            state(all().toLowerCase(Locale.ROOT).contains("fuldmagt")),
                            List.of());
            case SCREEN_WORDS, LETTER, WHO -> new ReadingAnswer(question, State.SELF, List.of());
        };
    }

    private static State state(boolean isFine) {
        return isFine ? State.FINE : State.LOOK;
    }

    private ReadingAnswer sentences() {
        if (!readability.isMeasurable()) {
            return new ReadingAnswer(ReadingQuestion.SENTENCES, State.SELF, List.of());
        }
        long longOnes = count(HintKind.LONG_SENTENCE);
        int goal = persona.traits().contains(PersonaTrait.SLOW_READER) ? EASY : Readability.GOAL;
        return new ReadingAnswer(
                ReadingQuestion.SENTENCES,
                state(longOnes == 0 && readability.lix() <= goal),
                List.of("" + readability.lix(), "" + goal, "" + longOnes));
    }

    private long count(HintKind kind) {
        return hints.stream().filter(hint -> hint.kind() == kind).count();
    }

    private ReadingAnswer words() {
        var hard =
                hints.stream()
                        .filter(hint -> hint.kind() == HintKind.HARD_WORD)
                        .map(Hint::place)
                        .distinct()
                        .toList();
        return new ReadingAnswer(
                ReadingQuestion.WORDS,
                state(hard.isEmpty()),
                List.of("" + hard.size(), String.join(", ", hard)));
    }

    private ReadingAnswer answerFirst() {
        int first =
                sections.isEmpty() || !sections.getFirst().headingId().isEmpty()
                        ? 0
                        : words(sections.getFirst().text());
        return new ReadingAnswer(
                ReadingQuestion.ANSWER_FIRST,
                state(first > 0 && first <= LONG_ANSWER),
                List.of("" + first));
    }

    private ReadingAnswer screen() {
        long wide =
                TABLE_RULE
                        .matcher(body)
                        .results()
                        .filter(rule -> columns(rule.group()) >= WIDE_TABLE)
                        .count();
        return new ReadingAnswer(
                ReadingQuestion.SCREEN, state(wide == 0), List.of("" + wide, "" + allWords()));
    }

    private static long columns(String rule) {
        return Arrays.stream(rule.split("\\|")).filter(cell -> cell.contains("-")).count();
    }

    private ReadingAnswer length() {
        int words = allWords();
        int minutes = Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        return new ReadingAnswer(
                ReadingQuestion.LENGTH,
                state(words <= LONG_TEXT),
                List.of("" + words, "" + minutes));
    }

    private ReadingAnswer headings() {
        int longest = sections.stream().mapToInt(section -> words(section.text())).max().orElse(0);
        long headings =
                sections.stream()
                        .map(Section::headingId)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .count();
        return new ReadingAnswer(
                ReadingQuestion.HEADINGS,
                state(longest <= LONG_SECTION),
                List.of("" + headings, "" + longest));
    }

    private ReadingAnswer paper() {
        int pages = Math.max(1, (allWords() + WORDS_A_PAGE - 1) / WORDS_A_PAGE);
        return new ReadingAnswer(
                ReadingQuestion.PAPER, state(pages <= MOST_PAGES), List.of("" + pages));
    }

    private ReadingAnswer app() {
        var words = all();
        long apps = APP.matcher(words).results().count();
        boolean isFine = apps == 0 || text.hasAlternative() || WITHOUT_APP.matcher(words).find();
        return new ReadingAnswer(ReadingQuestion.NO_APP, state(isFine), List.of("" + apps));
    }

    private String all() {
        var words = new StringBuilder();
        sections.forEach(s -> words.append(s.heading()).append('\n').append(s.text()).append('\n'));
        return words.toString();
    }

    private int allWords() {
        return words(all());
    }

    private static int words(String text) {
        return (int) Arrays.stream(text.split("\\s+")).filter(word -> !word.isBlank()).count();
    }
}
