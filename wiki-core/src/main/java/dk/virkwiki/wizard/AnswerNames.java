package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText.Choice;
import dk.virkwiki.markdown.Markdown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names the answers of a question: by the name the author gave, else by the words before the first
 * comma, else by all the words, else by where it leads; the first of these that no other answer of
 * the question has.
 */
final class AnswerNames {
    private static final Pattern GIVEN = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern BREAK = Pattern.compile("[,;:.!?(–]");

    private AnswerNames() {}

    /** One name for each choice, in order. */
    static List<String> of(List<Choice> choices) {
        var ways =
                List.of(
                        choices.stream().map(AnswerNames::given).toList(),
                        choices.stream().map(choice -> brief(choice.words())).toList(),
                        choices.stream().map(choice -> Markdown.anchor(choice.words())).toList(),
                        choices.stream().map(Choice::target).toList());
        var taken = new HashSet<String>();
        var names = new ArrayList<>(Collections.nCopies(choices.size(), ""));
        for (var way : ways) {
            var twice = twice(way);
            for (int i = 0; i < names.size(); i++) {
                var name = way.get(i);
                if (names.get(i).isEmpty()
                        && !name.isEmpty()
                        && !twice.contains(name)
                        && taken.add(name)) {
                    names.set(i, name);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            for (int n = i + 1; names.get(i).isEmpty(); n++) {
                names.set(i, taken.add("svar-" + n) ? "svar-" + n : "");
            }
        }
        return names;
    }

    /** The words before the first comma or other break, as an address. */
    static String brief(String words) {
        return Markdown.anchor(BREAK.split(words, 2)[0]);
    }

    private static String given(Choice choice) {
        return GIVEN.matcher(choice.name()).matches() ? choice.name() : "";
    }

    private static HashSet<String> twice(List<String> names) {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        names.stream().filter(name -> !seen.add(name)).forEach(twice::add);
        return twice;
    }
}
