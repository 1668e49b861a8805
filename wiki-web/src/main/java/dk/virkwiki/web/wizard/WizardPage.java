package dk.virkwiki.web.wizard;

import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Trust;
import dk.virkwiki.web.layout.Words.Day;
import dk.virkwiki.web.text.MaterialView.AidLink;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.wizard.WizardAddress.Hidden;
import dk.virkwiki.web.wizard.WizardSources.Behind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of a wizard show. */
final class WizardPage {
    private WizardPage() {}

    /**
     * What all of them show.
     *
     * @param title the wizard's
     * @param trail the way to it
     * @param start where it begins
     * @param canonical its address for search engines
     * @param layout the frame around the page
     * @param embedded whether it is shown inside another site
     * @param notices sentences to read first
     * @param newer where the newest version takes over the answers, or null
     */
    record Frame(
            String title,
            List<Step> trail,
            String start,
            String canonical,
            String language,
            String layout,
            boolean embedded,
            List<String> notices,
            @Nullable String newer) {}

    /**
     * Where it begins.
     *
     * @param text what stands there
     * @param count how many questions, in words
     * @param aids the same for people who do not read it
     * @param care ways for those who look after it; empty for others
     */
    record Start(
            Frame frame,
            String summary,
            Text text,
            String count,
            String begin,
            String whole,
            Trust trust,
            List<AidLink> aids,
            List<Step> care,
            List<PartOfJourney> journeys) {}

    /**
     * A question.
     *
     * @param tab words for the browser's tab
     * @param progress how far somebody is
     * @param text what stands at it
     * @param options what can be answered
     * @param form where the answer goes
     * @param back the page before
     * @param error why the form came back, or null
     * @param given what was answered to the others
     */
    record Ask(
            Frame frame,
            String tab,
            Progress progress,
            Text text,
            List<Option> options,
            Form form,
            String back,
            @Nullable String error,
            List<Row> given) {}

    /** How far somebody is, in words and as a bar. */
    record Progress(String words, int value, int max) {}

    /**
     * What stands at a station. All but the heading are safe HTML and may be empty.
     *
     * @param moreHeading words of what is folded; may be empty
     */
    record Text(
            String heading,
            String lead,
            String html,
            String moreHeading,
            String more,
            String script) {}

    /** Something that can be answered. */
    record Option(String id, String value, String words, String hint, boolean checked) {}

    /**
     * Where an answer goes.
     *
     * @param name of the answer's field
     */
    record Form(String action, String name, List<Hidden> hidden) {}

    /** A question that was answered. */
    record Row(String question, String answer, String change) {}

    /**
     * A result.
     *
     * @param tab words for the browser's tab
     * @param good whether its headline says yes
     * @param behind what it rests on, and where it leads
     */
    record Verdict(
            Frame frame,
            String tab,
            Text text,
            boolean good,
            Behind behind,
            Paper paper,
            Acts acts,
            Aside aside) {}

    /**
     * What only a printed result says.
     *
     * @param printed the day, in words
     * @param host the site that addresses on paper belong to
     * @param address of the result, as people type it
     * @param code safe drawing of it as a square code; empty when it is too long for one
     */
    record Paper(String printed, String host, String address, String code) {}

    /** What stands beside a result: what was answered, and the journeys it is part of. */
    record Aside(List<Row> given, List<PartOfJourney> journeys) {}

    /**
     * Who answers for it.
     *
     * @param version number and day of the text, in words
     * @param whole address of the text as one page
     */
    record Source(@Nullable String owner, @Nullable Day verified, String version, String whole) {}

    /**
     * What can be done with a result.
     *
     * @param share its address without a version, for others
     * @param help where more help is described, or null
     * @param helped where »Hjalp det?« is sent
     * @param thanks whether that was answered just now
     */
    record Acts(String share, String again, @Nullable String help, String helped, boolean thanks) {}
}
