package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView.Part;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Proves that a wizard leads somewhere: every answer has a section, every section can be reached,
 * and no way goes in circles. The first section is where it begins; a section without answers is a
 * result.
 */
final class WizardProof {
    private static final Pattern ANSWER =
            Pattern.compile("<li>\\s*(?:<p>)?\\s*<a href=\"#([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("## .*");
    private static final Pattern CODE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Step(String id, String heading, int line, List<String> answers) {}

    private WizardProof(String body) {
        var lines = headingLines(body);
        var parts = Markdown.read(body, Audience.ADVISOR, WikiLinks.none()).parts();
        int at = 0;
        for (var part : parts) {
            if (!part.headingId().isEmpty()) {
                int line = at < lines.size() ? lines.get(at) : 1;
                steps.put(
                        part.headingId(),
                        new Step(part.headingId(), part.heading(), line, answers(part)));
                at++;
            }
        }
    }

    /** What is wrong with the wizard in this text; lines are those of the body. */
    static List<Finding> of(String body) {
        var proof = new WizardProof(body);
        proof.prove();
        return proof.findings;
    }

    private static List<String> answers(Part part) {
        var answers = new ArrayList<String>();
        var links = ANSWER.matcher(part.html());
        while (links.find()) {
            answers.add(links.group(1));
        }
        return answers;
    }

    private static List<Integer> headingLines(String body) {
        var found = new ArrayList<Integer>();
        boolean inCode = false;
        int number = 0;
        for (var line : body.lines().toList()) {
            number++;
            if (CODE.matcher(line).matches()) {
                inCode = !inCode;
            } else if (!inCode && HEADING.matcher(line).matches()) {
                found.add(number);
            }
        }
        return found;
    }

    private void prove() {
        if (steps.isEmpty() || steps.values().stream().allMatch(step -> step.answers().isEmpty())) {
            findings.add(red(Subject.WIZARD, "guide-uden-spoergsmaal", 1, ""));
            return;
        }
        for (var step : steps.values()) {
            for (var answer : step.answers()) {
                if (!steps.containsKey(answer)) {
                    findings.add(red(Subject.WIZARD, "guide-svar-uden-maal", step.line(), answer));
                }
            }
        }
        var reached = reached();
        for (var step : steps.values()) {
            if (!reached.contains(step.id())) {
                findings.add(amber(Subject.WIZARD, "guide-naas-ikke", step.line(), step.heading()));
            }
        }
        findCircles();
    }

    private Set<String> reached() {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(steps.keySet().iterator().next());
        while (!open.isEmpty()) {
            var step = steps.get(open.remove());
            if (step != null && reached.add(step.id())) {
                open.addAll(step.answers());
            }
        }
        return reached;
    }

    /** Takes away sections whose every way ends; what is left goes in circles. */
    private void findCircles() {
        var left = new LinkedHashMap<>(steps);
        boolean smaller = true;
        while (smaller) {
            smaller =
                    left.values()
                            .removeIf(step -> step.answers().stream().noneMatch(left::containsKey));
        }
        left.values().stream()
                .findFirst()
                .ifPresent(
                        step ->
                                findings.add(
                                        red(
                                                Subject.WIZARD,
                                                "guide-i-ring",
                                                step.line(),
                                                step.heading())));
    }
}
