package dk.virkwiki.wizard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two texts of a wizard, as those who go through it would meet it. A section
 * is the same when its id is; an answer when its name is.
 */
public final class WizardDifference {
    /** What can differ. */
    public enum Kind {
        /** It begins elsewhere: the headings before and after. */
        BEGINS,
        /** A new question; its heading. */
        QUESTION_ADDED,
        /** A question that is gone; its heading. */
        QUESTION_REMOVED,
        /** A new result; its heading. */
        RESULT_ADDED,
        /** A result that is gone; its heading. */
        RESULT_REMOVED,
        /** Another heading: before and after. */
        HEADING,
        /** Another text; the heading. */
        TEXT,
        /** A new answer: the question, the answer, where it leads. */
        ANSWER_ADDED,
        /** An answer that is gone: the question, the answer. */
        ANSWER_REMOVED,
        /** Other words for an answer: the question, before, after. */
        ANSWER_WORDS,
        /** An answer that leads elsewhere: the question, the answer, before, after. */
        WAY,
        /** Another condition on an answer: the question, the answer. */
        CONDITION,
        /** Another number of ways: before and after. */
        WAYS
    }

    /**
     * Something that differs.
     *
     * @param kind what it is
     * @param words headings and answers, as the kind says
     */
    public record Change(Kind kind, List<String> words) {
        public Change {
            words = List.copyOf(words);
        }
    }

    private final Wizard before;
    private final Wizard after;
    private final List<Change> changes = new ArrayList<>();

    private WizardDifference(Wizard before, Wizard after) {
        this.before = before;
        this.after = after;
    }

    /** What differs, in the order of the new text, what is gone last. */
    public static List<Change> between(Wizard before, Wizard after) {
        var difference = new WizardDifference(before, after);
        difference.find();
        return List.copyOf(difference.changes);
    }

    private void find() {
        if (before.canRun() && after.canRun()) {
            var first = before.stations().getFirst();
            var now = after.stations().getFirst();
            if (!first.id().equals(now.id())) {
                add(Kind.BEGINS, first.heading(), now.heading());
            }
        }
        for (var station : after.stations()) {
            before.find(station.id())
                    .ifPresentOrElse(old -> same(old, station), () -> added(station));
        }
        for (var station : before.stations()) {
            if (after.find(station.id()).isEmpty()) {
                var isQuestion = station instanceof Question;
                add(isQuestion ? Kind.QUESTION_REMOVED : Kind.RESULT_REMOVED, station.heading());
            }
        }
        var ways = ways(before);
        var waysNow = ways(after);
        if (ways.isPresent() && waysNow.isPresent() && !ways.equals(waysNow)) {
            add(Kind.WAYS, ways.get().toString(), waysNow.get().toString());
        }
    }

    private static Optional<BigInteger> ways(Wizard wizard) {
        return wizard.canRun() ? wizard.figures().map(Figures::ways) : Optional.empty();
    }

    private void added(Station station) {
        switch (station) {
            case Question question -> add(Kind.QUESTION_ADDED, question.heading());
            case Result result -> add(Kind.RESULT_ADDED, result.heading());
        }
    }

    private void same(Station old, Station now) {
        if (!old.heading().equals(now.heading())) {
            add(Kind.HEADING, old.heading(), now.heading());
        }
        if (!old.content().equals(now.content())) {
            add(Kind.TEXT, now.heading());
        }
        var answers = old.answers();
        for (var answer : now.answers()) {
            var was = find(answers, answer.name());
            if (was.isPresent()) {
                same(now, was.get(), answer);
            } else {
                add(Kind.ANSWER_ADDED, now.heading(), answer.words(), leads(after, answer));
            }
        }
        for (var answer : answers) {
            if (find(now.answers(), answer.name()).isEmpty()) {
                add(Kind.ANSWER_REMOVED, now.heading(), answer.words());
            }
        }
    }

    private void same(Station question, Answer old, Answer now) {
        if (!old.words().equals(now.words())) {
            add(Kind.ANSWER_WORDS, question.heading(), old.words(), now.words());
        }
        if (!old.target().equals(now.target())) {
            var to = leads(after, now);
            add(Kind.WAY, question.heading(), now.words(), leads(before, old), to);
        }
        if (!old.condition().words().equals(now.condition().words())) {
            add(Kind.CONDITION, question.heading(), now.words());
        }
    }

    private static Optional<Answer> find(List<Answer> answers, String name) {
        return answers.stream().filter(answer -> answer.name().equals(name)).findFirst();
    }

    private static String leads(Wizard wizard, Answer answer) {
        return wizard.find(answer.target()).map(Station::heading).orElse("#" + answer.target());
    }

    private void add(Kind kind, String... words) {
        changes.add(new Change(kind, List.of(words)));
    }
}
