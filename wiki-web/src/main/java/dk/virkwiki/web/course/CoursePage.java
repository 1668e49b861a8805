package dk.virkwiki.web.course;

import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Trust;
import dk.virkwiki.web.layout.Words.Day;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.Player;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of a course show. */
final class CoursePage {
    private CoursePage() {}

    /**
     * What all of them show.
     *
     * @param tab words for the browser's tab
     * @param trail the way to the page
     * @param keeper what the browser needs for remembering; null where the server does
     */
    record Frame(
            String title,
            String tab,
            String slug,
            String language,
            List<Step> trail,
            @Nullable Keeper keeper) {}

    /**
     * Lets the browser remember which lessons were taken.
     *
     * @param taken ids, joined as addresses have them
     */
    record Keeper(String slug, String taken) {}

    /**
     * Where it begins.
     *
     * @param about safe HTML of what stands there
     * @param length how long it is, in words
     * @param notice what is new or done, or null
     * @param next what the button says and where it leads
     * @param ways to the whole of it on paper, and for those who look after it or who takes it
     */
    record Start(
            Frame frame,
            String summary,
            String about,
            String length,
            @Nullable String notice,
            List<Row> lessons,
            Step next,
            Trust trust,
            List<Step> ways,
            List<PartOfJourney> journeys) {}

    /**
     * A lesson in the list.
     *
     * @param module heading of the module that begins with it; empty when it goes on
     * @param state {@code taget}, {@code nyt} or empty
     */
    record Row(String id, String module, String href, String heading, String state) {}

    /**
     * A lesson.
     *
     * @param count where it is among the others, in words
     * @param outcome what became of the answers, or null
     * @param form where answers go
     * @param back the page before
     * @param on the next page, once the lesson is taken, or null
     */
    record LessonView(
            Frame frame,
            String module,
            String heading,
            Count count,
            @Nullable Outcome outcome,
            List<Part> parts,
            Form form,
            Step back,
            @Nullable Step on) {
        /** Whether a film is seen in it. */
        public boolean filmed() {
            return parts.stream()
                    .flatMap(part -> part.readings().stream())
                    .anyMatch(reading -> reading.player() != null);
        }
    }

    /** Where a lesson is among the others, in words and as a bar. */
    record Count(String words, int value, int max) {}

    /**
     * What became of the answers.
     *
     * @param kind {@code success}, {@code warning}, {@code error} or {@code info}
     * @param places where something is missing
     */
    record Outcome(String kind, String heading, String words, List<Step> places) {}

    /**
     * A part of a lesson: words, articles to read, or a question; the others are empty or null.
     *
     * @param html safe HTML
     */
    record Part(String html, List<Reading> readings, @Nullable Ask ask) {}

    /** An article to read. */
    record Reading(String href, String title, String type, @Nullable Player player) {}

    /**
     * A question.
     *
     * @param id of its group of answers, and name of their field
     * @param more safe HTML below the question; may be empty
     * @param several whether more than one answer may be chosen
     */
    record Ask(
            String id,
            String question,
            String more,
            boolean several,
            List<Option> options,
            @Nullable Verdict verdict) {}

    /** Something that can be answered. */
    record Option(String id, int value, String words, boolean checked) {}

    /**
     * What became of one answer.
     *
     * @param right whether it was right; null when there was none
     * @param explanation safe HTML; empty while there is no answer
     */
    record Verdict(@Nullable Boolean right, String words, String explanation) {}

    /**
     * Where answers go.
     *
     * @param kept whether the server remembers them, so that they are posted
     * @param taken the lessons taken, which the address carries otherwise
     * @param journey the journey somebody comes from; may be empty
     * @param send what the button says; null when all is answered right
     */
    record Form(String action, boolean kept, String taken, String journey, @Nullable String send) {}

    /**
     * The last page.
     *
     * @param missing lessons that are not taken
     * @param completed the day all were taken for the first time, where that is kept
     * @param recap the lessons in short; empty while some are missing
     * @param next what can be done now; empty while some are missing
     * @param acts what can be done with this page
     */
    record Finish(
            Frame frame,
            List<Row> missing,
            @Nullable Day completed,
            List<Recap> recap,
            List<Onward> next,
            List<PartOfJourney> journeys,
            Acts acts) {}

    /** A lesson in short, and what was read in it. */
    record Recap(String heading, List<Step> readings) {}

    /** Something to go on with, and what kind of thing it is. */
    record Onward(String href, String title, String type) {}

    /**
     * What can be done with the last page.
     *
     * @param again where the course begins
     * @param share the address that can be given to others
     * @param paper the whole course on paper, or null
     */
    record Acts(Step again, String share, @Nullable Step paper) {}

    /** Who has completed a course, library by library. */
    record Completions(Frame frame, String count, List<Library> libraries) {}

    /** Those of one library. */
    record Library(String name, List<Person> people) {}

    /** Somebody who has completed the course. */
    record Person(String name, Day day) {}
}
