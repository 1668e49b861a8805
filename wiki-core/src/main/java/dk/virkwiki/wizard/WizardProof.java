package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.wizard.Flaw.Kind;
import dk.virkwiki.wizard.WizardGraph.Circle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a wizard leads somewhere: every answer to a section, every section reached, every way
 * to a result, and no way round. Conditions are taken for what they may do at worst: a way counts
 * as open, and a list of answers as possibly empty, unless the conditions themselves exclude it.
 *
 * @param flaws what is wrong, in the order of lines
 * @param figures how long its ways are; null while it goes in circles or cannot begin
 */
public record WizardProof(List<Flaw> flaws, @Nullable Figures figures) {
    /** More than these make one page too long to choose from. */
    static final int MOST_ANSWERS = 40;

    static final int MOST_SECTIONS = 1_000;
    private static final int MOST_FLAWS = 100;
    private static final int MOST_ON_A_WAY = 6;

    public WizardProof {
        flaws = List.copyOf(flaws);
    }

    /** What is wrong with the wizard in this text, and how long its ways are. */
    public static WizardProof of(String body) {
        return new Search(Markdown.branches(body, Audience.ADVISOR, WikiLinks.none())).proof();
    }

    private static final class Search {
        private final List<Flaw> flaws = new ArrayList<>();
        private final BranchedText text;
        private final Wizard wizard;

        Search(BranchedText text) {
            this.text = text;
            this.wizard = withinLimits(Wizard.of(text));
        }

        private Wizard withinLimits(Wizard whole) {
            return new Wizard(
                    whole.start(), whole.stations().stream().map(this::withinLimits).toList());
        }

        private Station withinLimits(Station station) {
            if (!(station instanceof Question question)
                    || question.answers().size() <= MOST_ANSWERS) {
                return station;
            }
            add(Kind.TOO_MANY_ANSWERS, question.line(), question.heading());
            return new Question(
                    question.id(),
                    question.heading(),
                    question.line(),
                    question.content(),
                    question.answers().subList(0, MOST_ANSWERS));
        }

        WizardProof proof() {
            if (wizard.stations().size() > MOST_SECTIONS) {
                var first = wizard.stations().get(MOST_SECTIONS);
                var flaw = new Flaw(Kind.TOO_MANY_SECTIONS, first.line(), "" + MOST_SECTIONS);
                return new WizardProof(List.of(flaw), null);
            }
            ids();
            var graph = new WizardGraph(wizard);
            wizard.stations().forEach(station -> answers(station, graph));
            if (!wizard.canRun()) {
                int line = wizard.stations().isEmpty() ? 1 : wizard.stations().getFirst().line();
                add(Kind.NO_QUESTION, line, "");
            } else {
                ways(graph);
            }
            new ConditionProof(graph, this::add).of(wizard.stations());
            return new WizardProof(
                    flaws.stream()
                            .sorted(Comparator.comparingInt(Flaw::line))
                            .limit(MOST_FLAWS)
                            .toList(),
                    wizard.canRun() ? graph.figures().orElse(null) : null);
        }

        private void ids() {
            for (var section : text.sections()) {
                if (section.repeated()) {
                    add(Kind.REPEATED_ID, section.line(), section.heading());
                }
                if (Wizard.RESERVED.contains(section.id())) {
                    add(Kind.RESERVED_ID, section.line(), section.id());
                }
            }
        }

        private void answers(Station station, WizardGraph graph) {
            if (!(station instanceof Question question)) {
                return;
            }
            var words = new HashSet<String>();
            for (var answer : question.answers()) {
                if (answer.words().isEmpty()) {
                    add(Kind.NO_WORDS, answer.line(), question.heading());
                } else if (answer.condition().isAlways() && !words.add(answer.words())) {
                    add(Kind.SAME_WORDS, answer.line(), answer.words());
                }
                if (answer.target().isEmpty()) {
                    add(Kind.NO_TARGET, answer.line(), answer.words());
                } else if (graph.find(answer.target()).isEmpty()) {
                    add(Kind.MISSING_TARGET, answer.line(), answer.target());
                }
            }
        }

        private void ways(WizardGraph graph) {
            var repeated =
                    text.sections().stream()
                            .filter(BranchedText.Section::repeated)
                            .map(BranchedText.Section::id)
                            .collect(Collectors.toSet());
            for (var station : wizard.stations()) {
                if (!graph.isReached(station) && !repeated.contains(station.id())) {
                    add(Kind.UNREACHABLE, station.line(), station.heading());
                }
                if (station instanceof Result result) {
                    end(result);
                }
            }
            for (var circle : graph.circles()) {
                add(Kind.CIRCLE, circle.answer().line(), words(circle));
            }
        }

        private void end(Result result) {
            if (result.heading().endsWith("?")) {
                add(Kind.NO_ANSWERS, result.line(), result.heading());
            } else if (result.content().isEmpty()) {
                add(Kind.DEAD_END, result.line(), result.heading());
            } else if (!result.content().leadsOut()) {
                add(Kind.LEADS_NOWHERE, result.line(), result.heading());
            }
        }

        private static String words(Circle circle) {
            var headings = circle.stations().stream().map(Station::heading).toList();
            var shown =
                    new ArrayList<>(headings.subList(0, Math.min(headings.size(), MOST_ON_A_WAY)));
            if (shown.size() < headings.size()) {
                shown.add("…");
            }
            shown.add(headings.getFirst());
            return String.join(" → ", shown);
        }

        private void add(Kind kind, int line, String detail) {
            if (flaws.size() < 10 * MOST_FLAWS) {
                flaws.add(new Flaw(kind, line, detail));
            }
        }
    }

    /** Whether somebody can go through it. */
    public boolean isWhole() {
        return figuresIfAny().isPresent();
    }

    /** How long its ways are. */
    public Optional<Figures> figuresIfAny() {
        return Optional.ofNullable(figures);
    }
}
