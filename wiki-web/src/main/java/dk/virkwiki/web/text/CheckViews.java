package dk.virkwiki.web.text;

import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Subject;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.CheckView.Doubt;
import dk.virkwiki.web.text.CheckView.Stop;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words what the checks found, and reads the reasons that were typed. */
@Component
public class CheckViews {
    private static final String FIELD = "grund-";

    private final Words words;

    CheckViews(Words words) {
        this.words = words;
    }

    /**
     * The checks for a page.
     *
     * @param typed what a form sent, by field
     */
    public CheckView of(CheckReport report, Map<String, String> typed) {
        return new CheckView(
                report.red().stream().map(f -> new Stop(sentence(f), f.line())).toList(),
                report.amberSubjects().stream().map(s -> doubt(report, s, typed)).toList(),
                report.green().size(),
                report.green().stream().map(this::name).collect(Collectors.joining(" · ")));
    }

    /** What a reason was typed for. */
    public static Set<Subject> reasoned(CheckReport report, Map<String, String> typed) {
        return report.amberSubjects().stream()
                .filter(subject -> !typed.getOrDefault(field(subject), "").isBlank())
                .collect(Collectors.toSet());
    }

    /** The reasons in one text, each after the name of its subject. */
    public String reasons(CheckReport report, Map<String, String> typed) {
        return report.amberSubjects().stream()
                .filter(subject -> !typed.getOrDefault(field(subject), "").isBlank())
                .map(
                        subject ->
                                name(subject)
                                        + ": "
                                        + typed.getOrDefault(field(subject), "").strip())
                .collect(Collectors.joining("\n"));
    }

    private Doubt doubt(CheckReport report, Subject subject, Map<String, String> typed) {
        var found = report.amber().stream().filter(f -> f.subject() == subject).toList();
        var first = found.getFirst();
        return new Doubt(
                field(subject),
                sentence(first),
                found.size() == 1 ? "" : words.of("kontrol.flere", found.size() - 1),
                first.line(),
                typed.getOrDefault(field(subject), ""));
    }

    private String sentence(Finding finding) {
        return words.of("kontrol." + finding.code(), finding.detail());
    }

    private String name(Subject subject) {
        return words.of("kontrol.emne." + subject.name().toLowerCase(Locale.ROOT));
    }

    private static String field(Subject subject) {
        return FIELD + subject.name().toLowerCase(Locale.ROOT);
    }
}
