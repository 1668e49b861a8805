package dk.virkwiki.web.text;

import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Level;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the checks before publishing find, for those who are still writing. */
@Component
public class Flaws {
    private final PublishChecks checks;
    private final Words words;

    Flaws(PublishChecks checks, Words words) {
        this.checks = checks;
        this.words = words;
    }

    /** What is wrong with a file, in the order of its lines. */
    List<Flaw> of(String source, Predicate<Finding> wanted) {
        return checks.of(source).findings().stream()
                .filter(wanted)
                .map(finding -> flaw(finding, finding.line()))
                .toList();
    }

    /**
     * What is wrong with a file of which a part is shown.
     *
     * @param before the file up to the part
     * @param shown the part
     */
    public List<Flaw> of(String source, String before, String shown) {
        int above = lineFeeds(before);
        int last = lineFeeds(shown) + 1;
        return checks.of(source).findings().stream()
                .map(finding -> flaw(finding, within(finding.line() - above, last)))
                .toList();
    }

    private Flaw flaw(Finding finding, @Nullable Integer line) {
        var sentence = words.of("kontrol." + finding.code(), finding.detail());
        return new Flaw(sentence, finding.level() == Level.RED, line);
    }

    private static @Nullable Integer within(int line, int last) {
        return line < 1 || line > last ? null : line;
    }

    private static int lineFeeds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
