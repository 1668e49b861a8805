package dk.virkwiki.markdown;

import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.shared.Audience;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the wiki's Markdown. Accepts every text; never throws on what people write. */
public final class Markdown {
    private Markdown() {}

    /**
     * The text as this audience may see it. What is not for the public is cut out of the text
     * before anything is made from it for them. No quiz tells which of its answers are right.
     *
     * @param body Markdown without front matter
     * @param audience who is to see it
     * @param links finds the articles behind wiki links
     */
    public static MarkdownView read(String body, Audience audience, WikiLinks links) {
        return Rendering.view(body, audience, links);
    }

    /** The same as those who write it see it: with the right answers of quizzes and the reasons. */
    public static MarkdownView draft(String body, Audience audience, WikiLinks links) {
        return Rendering.draft(body, audience, links);
    }

    /**
     * The text as lessons, with the right answers: for asking, correcting and proving on the
     * server.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static LessonText lessons(String body, Audience audience, WikiLinks links) {
        return LessonTextReader.read(body, audience, links);
    }

    /**
     * The sections of {@link #read} for every audience, and nothing else: for whoever needs the
     * words of many texts. A text that hides nothing is parsed once.
     *
     * @param links finds the articles behind wiki links, as each audience may follow them
     */
    public static Map<Audience, List<Section>> sections(
            String body, Function<Audience, WikiLinks> links) {
        var sections = new EnumMap<Audience, List<Section>>(Audience.class);
        WikiText.ofAll(body)
                .forEach(
                        (audience, text) -> {
                            var inline = new InlineHtml(audience, links.apply(audience));
                            sections.put(audience, List.copyOf(Sections.of(text, inline)));
                        });
        return sections;
    }

    /**
     * The source text as this audience may see it, for histories, differences and exports. The
     * public's text lacks the lines of advisor-only blocks and the answers of quizzes; line breaks
     * are line feeds.
     */
    public static String source(String body, Audience audience) {
        if (audience == Audience.ADVISOR) {
            return body;
        }
        return WikiText.publicSource(body)
                .lines()
                .filter(line -> !line.contains(FenceLine.CUT))
                .map(line -> Source.asWritten(line) + "\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /**
     * The text in pieces that people change one at a time: headings, paragraphs, list items, table
     * rows, code, fences; blank lines belong to the piece before them. Put together the pieces are
     * the text, character for character.
     */
    public static List<String> blocks(String body) {
        return SourceBlocks.of(body);
    }

    /**
     * The text as sections that lead to each other, for texts that are gone through by answering.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static BranchedText branches(String body, Audience audience, WikiLinks links) {
        return BranchedTextReader.read(body, audience, links);
    }

    /**
     * The text as sections with boxes to tick, for texts that are worked through over time.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static TaskText tasks(String body, Audience audience, WikiLinks links) {
        return TaskTextReader.read(body, audience, links);
    }

    /**
     * The text as invented screens, for texts that people practise on.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static ScreenText screens(String body, Audience audience, WikiLinks links) {
        return ScreenTextReader.read(body, audience, links);
    }

    /**
     * The pieces of one page with help for hard words: the first mention of each in running text
     * becomes a link to what explains it, carrying the explanation. No heading, link or code is
     * touched, no word that the page already links to, and no more than a few words of a page.
     *
     * @param pieces HTML made by this package, in the order of the page
     * @param without addresses that are not linked to, such as the page's own
     */
    public static List<String> helped(List<String> pieces, WordHelp help, Set<String> without) {
        return FirstMentions.in(pieces, help, without);
    }

    /**
     * Words as an address: lower-case ASCII letters, digits and single hyphens; as anchors of
     * headings are made.
     */
    public static String anchor(String words) {
        return Anchors.slug(words);
    }

    /** The fenced blocks of a text, in order, and whom each is for. */
    public static List<MarkdownBlock> audiences(String body) {
        return BlockAudiences.in(body);
    }

    /** What an author should look at, in the order of lines; at most 200. */
    public static List<MarkdownProblem> problems(String body) {
        return Problems.in(body);
    }

    /**
     * Where the text leads, advisor blocks included: wiki links, ordinary links to articles, and
     * web addresses.
     */
    public static MarkdownLinks links(String body) {
        return Problems.links(body);
    }

    /**
     * Names of the files of this wiki that the text shows or links to, for those who may see the
     * answers of its quizzes too: whoever answers is shown them.
     */
    public static List<MarkdownLink> files(String body, Audience audience) {
        return Problems.files(WikiText.withKeys(body, audience).document());
    }

    /** Every wiki link in the text, advisor blocks included, in order. */
    public static List<MarkdownLink> wikiLinks(String body) {
        return Problems.wikiLinks(body);
    }

    /** Where the sections of the text lie: the part above the first heading, then one for each. */
    public static List<SourceSection> sections(String body) {
        return SourceSections.of(body);
    }

    /** Anchors of the sections that the two texts do not have alike. */
    public static Set<String> changedSections(String before, String after) {
        return SourceSections.changed(before, after);
    }

    /** What is written as running text, for advice about the writing; advisor blocks included. */
    public static RunningText runningText(String body) {
        return RunningTextReader.read(body);
    }

    /** The words a reader sees of one piece of {@link #blocks}, without marks, on one line. */
    public static String words(String block, WikiLinks links) {
        return BlockWords.of(block, links);
    }

    /** The same without what stands as code: an example is not what the author says. */
    public static String wordsWithoutCode(String block) {
        return BlockWords.withoutCode(block);
    }
}
