package dk.virkwiki.wizard;

import dk.virkwiki.wizard.Condition.Term;
import dk.virkwiki.wizard.Flaw.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves that conditions speak of answers that can have been given, and leave something to choose.
 */
final class ConditionProof {
    private final WizardGraph graph;
    private final Found found;
    private final Map<String, Set<String>> after = new HashMap<>();

    /** Takes what is wrong. */
    @FunctionalInterface
    interface Found {
        void add(Kind kind, int line, String detail);
    }

    ConditionProof(WizardGraph graph, Found found) {
        this.graph = graph;
        this.found = found;
    }

    void of(List<Station> stations) {
        for (var station : stations) {
            if (station instanceof Question question) {
                boolean isSound = true;
                for (var answer : question.answers()) {
                    isSound &= isSound(question, answer);
                }
                if (isSound && mayBeEmpty(question)) {
                    found.add(Kind.MAY_BE_EMPTY, question.line(), question.heading());
                }
            }
        }
    }

    private boolean isSound(Question here, Answer answer) {
        if (!answer.condition().isReadable()) {
            found.add(Kind.UNREADABLE_CONDITION, answer.line(), answer.condition().words());
            return false;
        }
        boolean isSound = true;
        for (var term : answer.condition().terms()) {
            isSound &= isSound(here, answer, term);
        }
        return isSound;
    }

    private boolean isSound(Question here, Answer answer, Term term) {
        if (!(graph.find(term.question()).orElse(null) instanceof Question asked)) {
            found.add(Kind.UNKNOWN_QUESTION, answer.line(), term.question());
            return false;
        }
        for (var name : term.answers()) {
            if (asked.find(name).isEmpty()) {
                found.add(Kind.UNKNOWN_ANSWER, answer.line(), name);
                return false;
            }
        }
        if (!after.computeIfAbsent(asked.id(), graph::after).contains(here.id())) {
            found.add(Kind.NEVER_BEFORE, answer.line(), term.question());
            return false;
        }
        return true;
    }

    /**
     * Whether conditions may leave nothing to choose: unless one answer has none, or all are about
     * one question and together take whatever was answered to it.
     */
    private boolean mayBeEmpty(Question question) {
        var conditions = question.answers().stream().map(Answer::condition).toList();
        if (conditions.stream().anyMatch(Condition::isAlways)) {
            return false;
        }
        var terms =
                conditions.stream()
                        .filter(c -> c.terms().size() == 1)
                        .map(c -> c.terms().getFirst());
        var about = new HashMap<String, List<Term>>();
        terms.forEach(
                term ->
                        about.computeIfAbsent(term.question(), _ -> new java.util.ArrayList<>())
                                .add(term));
        return about.entrySet().stream()
                .noneMatch(entry -> takesAll(entry.getKey(), entry.getValue(), question));
    }

    private boolean takesAll(String id, List<Term> terms, Question here) {
        if (!(graph.find(id).orElse(null) instanceof Question asked)) {
            return false;
        }
        var left = new HashSet<>(asked.answers());
        boolean isSkippedTaken = false;
        for (var term : terms) {
            var named = new HashSet<Answer>();
            term.answers().forEach(name -> asked.find(name).ifPresent(named::add));
            if (term.isOneOf()) {
                left.removeAll(named);
            } else {
                left.retainAll(named);
                isSkippedTaken = true;
            }
        }
        return left.isEmpty() && (isSkippedTaken || !graph.canAvoid(id, here.id()));
    }
}
