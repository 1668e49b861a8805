package dk.virkwiki.course;

import dk.virkwiki.course.CourseFlaw.Kind;
import dk.virkwiki.markdown.LessonText;
import dk.virkwiki.markdown.LessonText.Option;
import dk.virkwiki.markdown.LessonText.Piece;
import dk.virkwiki.markdown.LessonText.Quiz;
import dk.virkwiki.markdown.LessonText.Reading;
import dk.virkwiki.markdown.LessonText.Section;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Proves that a course can be taken: lessons with something in them, questions with answers. */
public final class CourseProof {
    /** More lessons than anybody takes. */
    static final int MOST_LESSONS = 100;

    /** More answers than can be read at once. */
    static final int MOST_ANSWERS = 12;

    private static final int MOST_FLAWS = 100;

    private final LessonText text;
    private final Predicate<String> isPublished;
    private final List<CourseFlaw> flaws = new ArrayList<>();

    private CourseProof(LessonText text, Predicate<String> isPublished) {
        this.text = text;
        this.isPublished = isPublished;
    }

    /**
     * What is wrong with the course in this text, in the order of lines; at most 100.
     *
     * @param isPublished whether a published article has this address
     */
    public static List<CourseFlaw> of(String body, Predicate<String> isPublished) {
        var text = Markdown.lessons(body, Audience.ADVISOR, WikiLinks.none());
        return new CourseProof(text, isPublished)
                .all().stream()
                        .sorted(Comparator.comparingInt(CourseFlaw::line))
                        .limit(MOST_FLAWS)
                        .toList();
    }

    private List<CourseFlaw> all() {
        var sections = text.sections();
        if (sections.size() > 2 * MOST_LESSONS) {
            int line = sections.get(MOST_LESSONS).line();
            return List.of(new CourseFlaw(Kind.TOO_MANY_LESSONS, line, "" + MOST_LESSONS));
        }
        text.strayQuizzes().forEach(line -> add(Kind.NOT_ASKED, line, ""));
        notAsked(text.start());
        boolean hasLesson = false;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() > 1) {
                hasLesson = true;
                lesson(sections.get(i));
            } else {
                module(sections, i);
            }
        }
        if (!hasLesson) {
            add(Kind.NO_LESSON, 1, "");
        }
        return flaws;
    }

    private void notAsked(List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Quiz quiz) {
                add(Kind.NOT_ASKED, quiz.line(), quiz.question());
            }
        }
    }

    private void module(List<Section> sections, int at) {
        var module = sections.get(at);
        notAsked(module.pieces());
        if (at + 1 == sections.size() || sections.get(at + 1).level() == 1) {
            add(Kind.EMPTY_MODULE, module.line(), module.heading());
        }
    }

    private void lesson(Section lesson) {
        if (lesson.repeated()) {
            add(Kind.REPEATED_ID, lesson.line(), lesson.heading());
        }
        if (Course.RESERVED.contains(lesson.id())) {
            add(Kind.RESERVED_ID, lesson.line(), lesson.heading());
        }
        if (lesson.pieces().isEmpty()) {
            add(Kind.EMPTY_LESSON, lesson.line(), lesson.heading());
        }
        for (var piece : lesson.pieces()) {
            switch (piece) {
                case Quiz quiz -> quiz(quiz);
                case Reading reading -> {
                    if (!isPublished.test(reading.slug())) {
                        add(Kind.UNKNOWN_READING, reading.line(), reading.slug());
                    }
                }
                case LessonText.Prose _ -> {}
            }
        }
    }

    private void quiz(Quiz quiz) {
        var options = quiz.options();
        if (quiz.question().isBlank()) {
            add(Kind.NO_QUESTION, quiz.line(), "");
        }
        if (quiz.explanation().isEmpty()) {
            add(Kind.NO_EXPLANATION, quiz.line(), quiz.question());
        }
        if (options.size() < 2) {
            add(Kind.NO_CHOICE, quiz.line(), quiz.question());
            return;
        }
        if (options.size() > MOST_ANSWERS) {
            add(Kind.TOO_MANY_ANSWERS, quiz.line(), quiz.question());
        }
        if (options.stream().noneMatch(Option::isRight)) {
            add(Kind.NO_RIGHT_ANSWER, quiz.line(), quiz.question());
        }
        if (options.stream().allMatch(Option::isRight)) {
            add(Kind.NO_WRONG_ANSWER, quiz.line(), quiz.question());
        }
        words(quiz);
    }

    private void words(Quiz quiz) {
        var seen = new HashSet<String>();
        for (var option : quiz.options()) {
            if (option.words().isBlank()) {
                add(Kind.EMPTY_ANSWER, option.line(), quiz.question());
            } else if (!seen.add(option.words())) {
                add(Kind.SAME_ANSWERS, option.line(), option.words());
            }
        }
    }

    private void add(Kind kind, int line, String detail) {
        if (flaws.size() < 10 * MOST_FLAWS) {
            flaws.add(new CourseFlaw(kind, line, detail));
        }
    }
}
