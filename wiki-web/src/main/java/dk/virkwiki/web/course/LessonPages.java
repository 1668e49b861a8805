package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.course.Correction;
import dk.virkwiki.course.Correction.Mark;
import dk.virkwiki.course.CourseEdition;
import dk.virkwiki.course.Lesson;
import dk.virkwiki.course.Progress;
import dk.virkwiki.markdown.LessonText.Option;
import dk.virkwiki.markdown.LessonText.Prose;
import dk.virkwiki.markdown.LessonText.Quiz;
import dk.virkwiki.web.course.CoursePage.Ask;
import dk.virkwiki.web.course.CoursePage.Count;
import dk.virkwiki.web.course.CoursePage.Form;
import dk.virkwiki.web.course.CoursePage.LessonView;
import dk.virkwiki.web.course.CoursePage.Outcome;
import dk.virkwiki.web.course.CoursePage.Part;
import dk.virkwiki.web.course.CoursePage.Reading;
import dk.virkwiki.web.course.CoursePage.Verdict;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TermHelp;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.FromCourse;
import dk.virkwiki.web.text.Player;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a lesson together. What tells the answer goes in with the answer only. */
@Component
class LessonPages {
    /** Ends the id of what became of a question's answer. */
    private static final String VERDICT = "-dom";

    private final Articles articles;
    private final CoursePages pages;
    private final TypeNames types;
    private final TermHelp help;
    private final Words words;

    LessonPages(Articles articles, CoursePages pages, TypeNames types, TermHelp help, Words words) {
        this.articles = articles;
        this.pages = pages;
        this.types = types;
        this.help = help;
        this.words = words;
    }

    LessonView lesson(
            Actor actor,
            CourseEdition edition,
            Lesson lesson,
            Progress progress,
            CourseAddress address) {
        var correction = address.isSent() ? lesson.correct(address.answers()) : null;
        boolean isPassed = correction != null && correction.isPassed();
        var onwards = isPassed && actor.isAnonymous() ? address.with(lesson.id()) : address;
        var lessons = edition.course().lessons();
        int place = edition.course().place(lesson.id());
        boolean isTaken = isPassed || onwards.taken().contains(lesson.id());
        isTaken |= progress.taken().contains(lesson.id());
        boolean isChanged = progress.changed().contains(lesson.id());
        return new LessonView(
                pages.frame(actor, edition, onwards, lesson.heading()),
                lesson.module(),
                lesson.heading(),
                new Count(
                        words.of("kursus.lektion.af", place + 1, lessons.size()),
                        place + 1,
                        lessons.size()),
                outcome(lesson, correction, isChanged),
                parts(actor, edition, lesson, onwards, correction),
                form(actor, lesson, address, correction),
                place == 0
                        ? new Step(onwards.start(), words.of("kursus.til-start"))
                        : new Step(
                                onwards.to(lessons.get(place - 1).id()),
                                words.of("kursus.forrige")),
                isTaken && !isChanged ? on(edition, place, onwards) : null);
    }

    /** The page after a lesson. */
    Step on(CourseEdition edition, int place, CourseAddress address) {
        var lessons = edition.course().lessons();
        return place + 1 < lessons.size()
                ? new Step(address.to(lessons.get(place + 1).id()), words.of("kursus.naeste"))
                : new Step(address.to(CoursePages.FINISHED), words.of("kursus.afslut"));
    }

    private @Nullable Outcome outcome(
            Lesson lesson, @Nullable Correction correction, boolean isChanged) {
        if (correction == null || lesson.quizzes().isEmpty()) {
            return isChanged
                    ? new Outcome(
                            "info",
                            words.of("kursus.nyt"),
                            words.of("kursus.nyt.lektion"),
                            List.of())
                    : null;
        }
        int all = correction.marks().size();
        long right = correction.marks().stream().filter(Mark::isRight).count();
        if (!correction.isWhole()) {
            return new Outcome(
                    "error",
                    words.of("kursus.mangler"),
                    words.of("kursus.mangler.om"),
                    unanswered(correction));
        }
        return correction.isPassed()
                ? new Outcome(
                        "success",
                        words.of("kursus.bestaaet"),
                        words.of("kursus.bestaaet.om", all),
                        List.of())
                : new Outcome(
                        "warning",
                        words.of("kursus.ikke-helt"),
                        words.of("kursus.ikke-helt.om", right, all),
                        explanations(correction));
    }

    /** The explanations of what is not right stand below the whole lesson. */
    private List<Step> explanations(Correction correction) {
        var places = new ArrayList<Step>();
        var marks = correction.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).isRight()) {
                var question = marks.get(i).quiz().question();
                places.add(
                        new Step(
                                "#q" + (i + 1) + VERDICT, words.of("kursus.forklaring", question)));
            }
        }
        return places;
    }

    private static List<Step> unanswered(Correction correction) {
        var places = new ArrayList<Step>();
        var marks = correction.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).isAnswered()) {
                places.add(new Step("#q" + (i + 1) + "-1", marks.get(i).quiz().question()));
            }
        }
        return places;
    }

    private List<Part> parts(
            Actor actor,
            CourseEdition edition,
            Lesson lesson,
            CourseAddress address,
            @Nullable Correction correction) {
        var from = new FromCourse(address.slug(), lesson.id(), address.joined());
        var explained = explained(actor, edition, lesson);
        var found =
                articles.findSummaries(actor, lesson.readings()).stream()
                        .collect(Collectors.toMap(a -> a.metadata().slug(), Function.identity()));
        var parts = new ArrayList<Part>();
        var readings = new ArrayList<Reading>();
        int number = 0;
        for (var piece : lesson.pieces()) {
            if (piece instanceof dk.virkwiki.markdown.LessonText.Reading reading) {
                addReading(actor, found.get(reading.slug()), from, readings);
                continue;
            }
            addReadings(readings, parts);
            switch (piece) {
                case Prose _ -> parts.add(new Part(explained.next(), List.of(), null));
                case Quiz quiz -> {
                    var mark = correction == null ? null : correction.marks().get(number);
                    parts.add(new Part("", List.of(), ask(++number, quiz, mark)));
                }
                case dk.virkwiki.markdown.LessonText.Reading _ -> {}
            }
        }
        addReadings(readings, parts);
        return parts;
    }

    /** What is asked in a lesson is not explained beside the question. */
    private Iterator<String> explained(Actor actor, CourseEdition edition, Lesson lesson) {
        var prose = new ArrayList<String>();
        for (var piece : lesson.pieces()) {
            if (piece instanceof Prose words) {
                prose.add(words.html());
            }
        }
        return help.explain(actor.audience(), edition.metadata(), prose);
    }

    private void addReading(
            Actor actor, @Nullable ArticleSummary article, FromCourse from, List<Reading> to) {
        if (article != null) {
            var metadata = article.metadata();
            to.add(
                    new Reading(
                            from.to(metadata.address()),
                            metadata.title(),
                            types.one(metadata.type()),
                            player(actor, metadata)));
        }
    }

    /** A film is seen in the lesson itself. */
    private @Nullable Player player(Actor actor, ArticleMetadata metadata) {
        return metadata.type() == ArticleType.VIDEO
                ? articles.find(actor, metadata.slug())
                        .flatMap(article -> Player.of(article, null))
                        .orElse(null)
                : null;
    }

    private static void addReadings(List<Reading> readings, List<Part> parts) {
        if (!readings.isEmpty()) {
            parts.add(new Part("", List.copyOf(readings), null));
            readings.clear();
        }
    }

    private Ask ask(int number, Quiz quiz, @Nullable Mark mark) {
        var id = "q" + number;
        var options = new ArrayList<CoursePage.Option>();
        for (var option : quiz.options()) {
            int value = options.size() + 1;
            boolean isChosen = mark != null && mark.chosen().contains(value);
            options.add(new CoursePage.Option(id + "-" + value, value, option.words(), isChosen));
        }
        boolean isSeveral = quiz.options().stream().filter(Option::isRight).count() > 1;
        return new Ask(
                id,
                quiz.question(),
                quiz.more(),
                isSeveral,
                options,
                mark == null ? null : verdict(mark));
    }

    private Verdict verdict(Mark mark) {
        if (!mark.isAnswered()) {
            return new Verdict(null, words.of("kursus.vaelg"), "");
        }
        var key = mark.isRight() ? "kursus.rigtigt" : "kursus.forkert";
        return new Verdict(mark.isRight(), words.of(key), mark.quiz().explanation());
    }

    private Form form(
            Actor actor, Lesson lesson, CourseAddress address, @Nullable Correction correction) {
        var key = "kursus.svar";
        if (lesson.quizzes().isEmpty()) {
            key = "kursus.laest";
        } else if (correction != null && correction.isWhole()) {
            key = "kursus.proev-igen";
        }
        boolean isDone = correction != null && correction.isPassed() && !lesson.quizzes().isEmpty();
        return new Form(
                "/kurser/" + address.slug() + "/" + lesson.id(),
                !actor.isAnonymous(),
                address.joined(),
                address.journey(),
                isDone ? null : words.of(key));
    }
}
