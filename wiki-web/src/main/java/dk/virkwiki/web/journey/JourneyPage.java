package dk.virkwiki.web.journey;

import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Trust;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey as one person sees it.
 *
 * @param progress how much is done
 * @param next what to do next, or null when all is done
 * @param filters types of organisation to choose among; empty when it makes no difference
 * @param end what is said and asked below it
 */
record JourneyPage(
        Head head,
        Form form,
        Trust trust,
        Progress progress,
        @Nullable Next next,
        List<PhaseView> phases,
        List<Filter> filters,
        End end) {

    /**
     * What stands below a journey.
     *
     * @param asked slug under which »Fandt du svar?« is counted; null when nobody is asked
     * @param care ways for those who look after it; empty for others
     */
    record End(@Nullable String asked, List<Step> care) {}

    /**
     * What it is called. Texts are safe HTML and may be empty.
     *
     * @param trail the way to it
     * @param notice something to know before reading, or null
     * @param script what an advisor says and does first
     * @param forBusinesses whether businesses can see it at all
     */
    record Head(
            String title,
            List<Step> trail,
            String summary,
            String language,
            @Nullable String notice,
            String lead,
            String start,
            String script,
            boolean advisor,
            boolean forBusinesses) {}

    /**
     * Where ticks go without scripts, and what the script needs.
     *
     * @param id of the article, under which a browser keeps ticks
     * @param share address with the ticks, for others
     * @param inAddress whether the address tells of ticks; the browser's own are left alone then
     * @param hidden what travels along
     */
    record Form(
            String action,
            String id,
            String share,
            boolean inAddress,
            boolean shown,
            List<Hidden> hidden) {}

    /** A field that travels with the form unseen. */
    record Hidden(String name, String value) {}

    /** How much is done, in words and as a bar. */
    record Progress(String words, int value, int max) {}

    /** What to do next. */
    record Next(String title, String href, String action) {}

    /** A type of organisation. */
    record Filter(String href, String label, boolean current) {}

    /**
     * A phase. Texts are safe HTML and may be empty.
     *
     * @param state {@code done}, {@code current} or {@code open}
     * @param standing how much of it is done, in words
     * @param untouched the same words when nothing is
     */
    record PhaseView(
            String id,
            int number,
            String heading,
            String state,
            String standing,
            String untouched,
            String before,
            String after,
            String script,
            List<TaskView> tasks) {}

    /**
     * A task.
     *
     * @param id of its place on the page
     * @param kind what kind of thing it is, in words
     * @param href where it leads, or null
     * @param action words of the button that leads there
     * @param note safe HTML, may be empty
     * @param marks deadline and whom it is for, in words
     */
    record TaskView(
            String id,
            String key,
            String kind,
            String title,
            @Nullable String href,
            String action,
            String note,
            List<String> marks,
            boolean done) {}
}
