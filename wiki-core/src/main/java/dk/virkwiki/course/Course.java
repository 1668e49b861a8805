package dk.virkwiki.course;

import dk.virkwiki.markdown.LessonText;
import dk.virkwiki.markdown.LessonText.Piece;
import dk.virkwiki.markdown.LessonText.Reading;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lessons that follow each other, as one audience may see them.
 *
 * @param start what is said before the first lesson
 * @param lessons in the order of the text
 */
public record Course(List<Piece> start, List<Lesson> lessons) {
    /** Parts of a course's addresses that mean something else, so that no lesson has them. */
    public static final Set<String> RESERVED = Set.of("faerdig", "gennemfoert");

    private static final int MINUTES_FOR_A_READING = 2;
    private static final int MINUTES_FOR_A_QUIZ = 1;
    private static final int MINUTES_ROUNDED_TO = 5;

    public Course {
        start = List.copyOf(start);
        lessons = List.copyOf(lessons);
    }

    /**
     * Reads a text: each heading of level 2 begins a lesson, each of level 1 a module of them.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static Course read(String body, Audience audience, WikiLinks links) {
        return of(Markdown.lessons(body, audience, links));
    }

    static Course of(LessonText text) {
        var lessons = new ArrayList<Lesson>();
        var module = "";
        for (var section : text.sections()) {
            if (section.level() == 1) {
                module = section.heading();
            } else if (!section.repeated() && !RESERVED.contains(section.id())) {
                lessons.add(
                        new Lesson(
                                section.id(),
                                module,
                                section.heading(),
                                section.line(),
                                section.pieces()));
            }
        }
        return new Course(text.start(), lessons);
    }

    /** Whether there is anything to take. */
    public boolean canBeTaken() {
        return !lessons.isEmpty();
    }

    /** The lesson with this id. */
    public Optional<Lesson> find(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** The place of a lesson, from 0; -1 when there is none. */
    public int place(String id) {
        return lessons.stream().map(Lesson::id).toList().indexOf(id);
    }

    /** How many questions it asks. */
    public int questions() {
        return lessons.stream().mapToInt(lesson -> lesson.quizzes().size()).sum();
    }

    /**
     * About how long it takes: two minutes for each article to read, one for each question and for
     * each lesson's own words, in steps of five.
     */
    public int minutes() {
        long readings =
                lessons.stream()
                        .flatMap(lesson -> lesson.pieces().stream())
                        .filter(Reading.class::isInstance)
                        .count();
        long minutes =
                readings * MINUTES_FOR_A_READING
                        + (long) questions() * MINUTES_FOR_A_QUIZ
                        + lessons.size();
        return (int) Math.ceilDiv(minutes, MINUTES_ROUNDED_TO) * MINUTES_ROUNDED_TO;
    }
}
