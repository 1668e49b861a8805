package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Level;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Lines;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.wizard.Wizard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the checks before publishing find, for those who are still writing. */
@Component
public class Flaws {
    private static final int MOST_ALIKE = 3;

    private final PublishChecks checks;
    private final Words words;

    Flaws(PublishChecks checks, Words words) {
        this.checks = checks;
        this.words = words;
    }

    /**
     * What is wrong with a file, in the order of its lines.
     *
     * @param above how many lines stand above the text that is shown
     */
    List<Flaw> of(String source, int above, Predicate<Finding> wanted) {
        return checks.of(source).findings().stream()
                .filter(wanted)
                .map(finding -> flaw(finding, within(finding.line() - above, Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * What is wrong with a file of which a part is shown; what stops it first.
     *
     * @param before the file up to the part
     * @param shown the part
     */
    public List<Flaw> of(String source, String before, String shown) {
        int above = Lines.breaks(before);
        int last = Lines.breaks(shown) + 1;
        var kinds = new LinkedHashMap<String, List<Finding>>();
        for (var finding : checks.of(source).findings()) {
            kinds.computeIfAbsent(finding.code(), _ -> new ArrayList<>()).add(finding);
        }
        return kinds.values().stream()
                .flatMap(alike -> told(alike, above, last))
                .sorted(Comparator.comparing(Flaw::stops).reversed())
                .toList();
    }

    /** One mistake may show in many places: some of them are enough to find it. */
    private Stream<Flaw> told(List<Finding> alike, int above, int last) {
        int more = alike.size() - MOST_ALIKE;
        return IntStream.range(0, Math.min(alike.size(), MOST_ALIKE))
                .mapToObj(
                        i -> {
                            var finding = alike.get(i);
                            var flaw = flaw(finding, within(finding.line() - above, last));
                            return more > 0 && i == MOST_ALIKE - 1
                                    ? flaw.andMore(more(more))
                                    : flaw;
                        });
    }

    /** How many ways there are through the wizard in this file; empty for other texts. */
    public String ways(String source) {
        var file = ArticleFile.read(source);
        return file.metadata() == null || file.metadata().type() != ArticleType.WIZARD
                ? ""
                : GuideWays.of(words, Wizard.read(file.body(), Audience.ADVISOR, WikiLinks.none()));
    }

    private String more(int places) {
        return " (" + words.of("kontrol.flere", places) + ")";
    }

    private Flaw flaw(Finding finding, @Nullable Integer line) {
        var sentence = words.of("kontrol." + finding.code(), finding.detail());
        var field = line == null ? FlawFields.of(finding) : null;
        return new Flaw(sentence, finding.level() == Level.RED, field, line);
    }

    private static @Nullable Integer within(int line, int last) {
        return line < 1 || line > last ? null : line;
    }
}
