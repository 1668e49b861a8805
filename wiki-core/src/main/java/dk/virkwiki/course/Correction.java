package dk.virkwiki.course;

import dk.virkwiki.markdown.LessonText.Quiz;
import java.util.List;
import java.util.Set;

/**
 * What became of somebody's answers to a lesson.
 *
 * @param marks one for each question, in order
 */
public record Correction(List<Mark> marks) {
    public Correction {
        marks = List.copyOf(marks);
    }

    /**
     * One question.
     *
     * @param chosen numbers of the chosen answers, from 1
     */
    public record Mark(Quiz quiz, Set<Integer> chosen, boolean isRight) {
        public Mark {
            chosen = Set.copyOf(chosen);
        }

        /** Whether anything was chosen. */
        public boolean isAnswered() {
            return !chosen.isEmpty();
        }
    }

    /** Whether every question was answered, right or wrong. */
    public boolean isWhole() {
        return marks.stream().allMatch(Mark::isAnswered);
    }

    /** Whether the lesson is taken: nothing is wrong, also when nothing was asked. */
    public boolean isPassed() {
        return marks.stream().allMatch(Mark::isRight);
    }
}
