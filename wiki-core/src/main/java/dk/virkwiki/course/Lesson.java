package dk.virkwiki.course;

import dk.virkwiki.markdown.LessonText.Option;
import dk.virkwiki.markdown.LessonText.Piece;
import dk.virkwiki.markdown.LessonText.Quiz;
import dk.virkwiki.markdown.LessonText.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something to read and to answer questions about.
 *
 * @param id the last part of its address
 * @param module heading of the module it is in; may be empty
 * @param line of its heading in the body; right for advisors only
 */
public record Lesson(String id, String module, String heading, int line, List<Piece> pieces) {
    private static final int PRINT = 16;

    public Lesson {
        pieces = List.copyOf(pieces);
    }

    /** Its questions, in order. */
    public List<Quiz> quizzes() {
        return pieces.stream().filter(Quiz.class::isInstance).map(Quiz.class::cast).toList();
    }

    /** Addresses of the articles to read, in order. */
    public List<String> readings() {
        return pieces.stream()
                .filter(Reading.class::isInstance)
                .map(piece -> ((Reading) piece).slug())
                .toList();
    }

    /**
     * Corrects answers: a question is right when exactly its right answers were chosen.
     *
     * @param chosen numbers of answers, from 1, by the number of their question, from 1
     */
    public Correction correct(Map<Integer, Set<Integer>> chosen) {
        var marks = new ArrayList<Correction.Mark>();
        for (var quiz : quizzes()) {
            marks.add(mark(quiz, chosen.getOrDefault(marks.size() + 1, Set.of())));
        }
        return new Correction(marks);
    }

    private static Correction.Mark mark(Quiz quiz, Set<Integer> chosen) {
        var options = quiz.options();
        boolean isRight = !chosen.isEmpty();
        for (int i = 0; i < options.size(); i++) {
            isRight &= options.get(i).isRight() == chosen.contains(i + 1);
        }
        boolean isKnown = chosen.stream().allMatch(n -> n >= 1 && n <= options.size());
        return new Correction.Mark(quiz, chosen, isRight && isKnown);
    }

    /** Stands for its questions and answers: another print means that something else is asked. */
    public String print() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var quiz : quizzes()) {
                digest.update(bytes(quiz.question()));
                for (Option option : quiz.options()) {
                    digest.update(bytes((option.isRight() ? "x" : "-") + option.words()));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, PRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String words) {
        return (words + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
