package dk.virkwiki.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far somebody is in a wizard.
 *
 * @param given what has been answered, in order
 * @param here the first question without an answer, or the result
 * @param isOutdated whether there were answers that the wizard does not know (any more)
 */
public record WizardRun(List<Given> given, Station here, boolean isOutdated) {
    public WizardRun {
        given = List.copyOf(given);
    }

    /** A question and what was answered to it. */
    public record Given(Question question, Answer answer) {
        /** Whether this name stands for the answer. */
        boolean is(String name) {
            return question.find(name).filter(answer::equals).isPresent();
        }
    }

    /** The answers as an address has them. */
    public Map<String, String> answers() {
        return answersBefore(given.size());
    }

    /** The answers to the questions before this place of the way. */
    public Map<String, String> answersBefore(int place) {
        var answers = new LinkedHashMap<String, String>();
        given.stream()
                .limit(place)
                .forEach(one -> answers.put(one.question().id(), one.answer().name()));
        return answers;
    }

    /** How many questions were answered before this station; -1 when the way does not pass it. */
    public int before(String id) {
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).question().id().equals(id)) {
                return i;
            }
        }
        return here.id().equals(id) ? given.size() : -1;
    }

    /** The station at this place of the way; a question has the answers that fit there. */
    public Station at(int place) {
        var before = given.subList(0, Math.min(place, given.size()));
        var station = place < given.size() ? given.get(place).question() : here;
        return station instanceof Question question ? Wizard.shown(question, before) : station;
    }
}
