package dk.virkwiki.template;

import dk.virkwiki.template.ArticleTemplates.Left;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of a template that ask for something. A line asks when one of its sentences begins
 * with »Skriv« or its like; then all of its sentences are the template's own.
 */
final class Prompts {
    private static final Pattern ASKS = Pattern.compile("(?i)(skriv|forklar|link til)\\b.*");

    /** What may stand before the words of a line: marks, a number, a time, the name of a field. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:[\\s>#*+»-]|\\[[ xX]]|\\d+[.)]\\s|\\d{1,2}:\\d{2}\\s|:::skaerm\\s"
                            + "|(?:Ligner|Opgave|Rigtigt|Forkert):){1,20}");

    private static final Pattern AFTER = Pattern.compile("\\{#[^}]{0,100}}\\s{0,20}$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])[*«\\s]+");
    private static final Pattern MARKS = Pattern.compile("[*«»]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What stands behind so many sentences on one line is no template's. */
    private static final int MOST_OF_A_LINE = 500;

    private final Set<String> sentences;

    private Prompts(Set<String> sentences) {
        this.sentences = Set.copyOf(sentences);
    }

    static Prompts of(String template) {
        var asked = new HashSet<String>();
        for (var line : template.split("\n")) {
            var all = sentences(line);
            if (all.stream().anyMatch(sentence -> ASKS.matcher(sentence).matches())) {
                all.forEach(sentence -> asked.add(plainly(sentence)));
            }
        }
        asked.remove("");
        return new Prompts(asked);
    }

    /** Those that stand in a text, one for each line; examples in code are no part of the text. */
    List<Left> in(String body, int firstLine) {
        var left = new ArrayList<Left>();
        boolean inCode = false;
        int number = firstLine;
        for (var line : body.split("\r?\n")) {
            if (line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~")) {
                inCode = !inCode;
            }
            if (!inCode) {
                int at = number;
                sentences(line).stream()
                        .filter(sentence -> sentences.contains(plainly(sentence)))
                        .findFirst()
                        .ifPresent(sentence -> left.add(new Left(at, sentence)));
            }
            number++;
        }
        return List.copyOf(left);
    }

    private static List<String> sentences(String line) {
        var words = AFTER.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst("");
        return SENTENCE_END
                .splitAsStream(words)
                .limit(MOST_OF_A_LINE)
                .map(sentence -> MARKS.matcher(sentence).replaceAll("").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String plainly(String sentence) {
        return SIGNS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
