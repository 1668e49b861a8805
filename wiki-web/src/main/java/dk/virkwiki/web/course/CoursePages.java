package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.course.Completion;
import dk.virkwiki.course.CourseEdition;
import dk.virkwiki.course.Courses;
import dk.virkwiki.course.Progress;
import dk.virkwiki.markdown.LessonText.Piece;
import dk.virkwiki.markdown.LessonText.Prose;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.course.CoursePage.Acts;
import dk.virkwiki.web.course.CoursePage.Completions;
import dk.virkwiki.web.course.CoursePage.Finish;
import dk.virkwiki.web.course.CoursePage.Frame;
import dk.virkwiki.web.course.CoursePage.Keeper;
import dk.virkwiki.web.course.CoursePage.Library;
import dk.virkwiki.web.course.CoursePage.Person;
import dk.virkwiki.web.course.CoursePage.Row;
import dk.virkwiki.web.course.CoursePage.Start;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TermHelp;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.PartsOfJourneys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages around the lessons of a course together. */
@Component
class CoursePages {
    static final String FINISHED = "faerdig";
    static final String TAKEN = "taget";
    static final String CHANGED = "nyt";

    private final PartsOfJourneys journeys;
    private final CourseOnwards onwards;
    private final TrustLines trustLines;
    private final TermHelp help;
    private final Words words;

    CoursePages(
            PartsOfJourneys journeys,
            CourseOnwards onwards,
            TrustLines trustLines,
            TermHelp help,
            Words words) {
        this.journeys = journeys;
        this.onwards = onwards;
        this.trustLines = trustLines;
        this.help = help;
        this.words = words;
    }

    Start start(Actor actor, CourseEdition edition, Progress progress, CourseAddress address) {
        var metadata = edition.metadata();
        var course = edition.course();
        return new Start(
                frame(actor, edition, address, metadata.title()),
                metadata.summary(),
                help.explain(actor.audience(), metadata, prose(course.start())).next(),
                words.of(
                        "kursus.laengde",
                        course.lessons().size(),
                        course.questions(),
                        course.minutes()),
                notice(progress),
                rows(edition, progress, address),
                next(edition, progress, address),
                trustLines.of(
                        metadata.owner(),
                        metadata.freshness().verified(),
                        metadata.freshness().reviewBy()),
                ways(actor, edition),
                parts(actor, address));
    }

    private List<PartOfJourney> parts(Actor actor, CourseAddress address) {
        return journeys.of(actor, address.slug(), address.journey(), false);
    }

    private @Nullable String notice(Progress progress) {
        if (!progress.changed().isEmpty()) {
            return words.of("kursus.nyt.om", progress.changed().size());
        }
        var completed = progress.completed();
        return completed == null
                ? null
                : words.of("kursus.gennemfoert.den", words.dayOf(completed).words());
    }

    /** Leads to what is new, else to the first lesson that is not taken, else to the first. */
    private Step next(CourseEdition edition, Progress progress, CourseAddress address) {
        var lessons = edition.course().lessons();
        for (var lesson : lessons) {
            if (progress.changed().contains(lesson.id())) {
                return new Step(address.to(lesson.id()), words.of("kursus.se-nyt"));
            }
        }
        for (var lesson : lessons) {
            if (!progress.taken().contains(lesson.id())) {
                var label =
                        progress.taken().isEmpty()
                                ? words.of("kursus.begynd")
                                : words.of("kursus.fortsaet", 1 + lessons.indexOf(lesson));
                return new Step(address.to(lesson.id()), label);
            }
        }
        return new Step(address.to(lessons.getFirst().id()), words.of("kursus.igen"));
    }

    private List<Step> ways(Actor actor, CourseEdition edition) {
        var ways = new ArrayList<Step>();
        var slug = edition.metadata().slug();
        var paper = paper(edition);
        if (paper != null) {
            ways.add(paper);
        }
        if (Courses.seesCompletions(actor)) {
            ways.add(new Step("/kurser/" + slug + "/gennemfoert", words.of("kursus.hvem")));
        }
        if (actor.audience() == Audience.ADVISOR) {
            ways.add(new Step("/artikler/" + slug + "?visning=tekst", words.of("kursus.pas")));
        }
        return ways;
    }

    /** The whole course with its questions, for whoever is not at a screen. */
    private @Nullable Step paper(CourseEdition edition) {
        var metadata = edition.metadata();
        return metadata.isReadableBy(Audience.PUBLIC)
                ? new Step("/materialer/" + metadata.slug() + "/a4.pdf", words.of("kursus.papir"))
                : null;
    }

    /** The frame of a page that lies below the course. */
    Frame frame(Actor actor, CourseEdition edition, CourseAddress address, String heading) {
        var metadata = edition.metadata();
        boolean isStart = heading.equals(metadata.title());
        var list = new Step("/kurser", words.of("kurser.overskrift"));
        var start = new Step(address.start(), metadata.title());
        return new Frame(
                metadata.title(),
                isStart ? heading : heading + " – " + metadata.title(),
                metadata.slug(),
                metadata.tags().language(),
                isStart ? List.of(list) : List.of(list, start),
                actor.isAnonymous() ? new Keeper(metadata.slug(), address.joined()) : null);
    }

    private static List<Row> rows(CourseEdition edition, Progress progress, CourseAddress address) {
        var rows = new ArrayList<Row>();
        var module = "";
        for (var lesson : edition.course().lessons()) {
            var state =
                    progress.changed().contains(lesson.id())
                            ? CHANGED
                            : progress.taken().contains(lesson.id()) ? TAKEN : "";
            rows.add(
                    new Row(
                            lesson.id(),
                            lesson.module().equals(module) ? "" : lesson.module(),
                            address.to(lesson.id()),
                            lesson.heading(),
                            state));
            module = lesson.module();
        }
        return rows;
    }

    Finish finish(Actor actor, CourseEdition edition, Progress progress, CourseAddress address) {
        var missing =
                rows(edition, progress, address).stream()
                        .filter(row -> !row.state().equals(TAKEN))
                        .toList();
        var completed = progress.completed();
        boolean isDone = missing.isEmpty();
        return new Finish(
                frame(actor, edition, address, words.of("kursus.faerdig")),
                missing,
                completed == null ? null : words.dayOf(completed),
                isDone ? onwards.recap(actor, edition) : List.of(),
                isDone ? onwards.next(actor, edition, address) : List.of(),
                parts(actor, address),
                new Acts(
                        new Step(address.start(), words.of("kursus.til-start")),
                        edition.metadata().address(),
                        paper(edition)));
    }

    Completions completions(Actor actor, CourseEdition edition, List<Completion> completions) {
        var byLibrary =
                completions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Completion::library,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                c -> new Person(c.name(), words.dayOf(c.at())),
                                                Collectors.toList())));
        var address = CourseAddress.fresh(edition.metadata().slug());
        return new Completions(
                frame(actor, edition, address, words.of("kursus.hvem")),
                words.of("kursus.hvem.antal", completions.size()),
                byLibrary.entrySet().stream()
                        .map(entry -> new Library(library(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private String library(String name) {
        return name.isEmpty() ? words.of("kursus.hvem.uden-bibliotek") : name;
    }

    static String prose(List<Piece> pieces) {
        return pieces.stream()
                .filter(Prose.class::isInstance)
                .map(piece -> ((Prose) piece).html())
                .collect(Collectors.joining("\n"));
    }
}
