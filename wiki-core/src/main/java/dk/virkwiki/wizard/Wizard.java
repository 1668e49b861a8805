package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText;
import dk.virkwiki.markdown.BranchedText.Content;
import dk.virkwiki.markdown.BranchedText.Section;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.wizard.WizardRun.Given;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions whose answers lead to a result, as one audience may see them.
 *
 * @param start what is said before the first question
 * @param stations questions and results in the order of the text; the first is where it begins
 */
public record Wizard(Content start, List<Station> stations) {
    /** Names in a wizard's addresses that mean something else, so that no section may have them. */
    public static final Set<String> RESERVED =
            Set.of(
                    "version",
                    "visning",
                    "fra",
                    "rejse",
                    "videre",
                    "ret",
                    "indlejret",
                    "begynd",
                    "hjalp",
                    "q");

    public Wizard {
        stations = List.copyOf(stations);
    }

    /**
     * Reads a text.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static Wizard read(String body, Audience audience, WikiLinks links) {
        return of(Markdown.branches(body, audience, links));
    }

    static Wizard of(BranchedText text) {
        return new Wizard(
                text.start().content(), text.sections().stream().map(Wizard::station).toList());
    }

    private static Station station(Section section) {
        var choices = section.choices();
        if (choices.isEmpty()) {
            return new Result(section.id(), section.heading(), section.line(), section.content());
        }
        var names = AnswerNames.of(choices);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            answers.add(
                    new Answer(
                            names.get(i),
                            choice.words(),
                            choice.hint(),
                            choice.target(),
                            Condition.of(choice.condition()),
                            choice.line()));
        }
        return new Question(
                section.id(), section.heading(), section.line(), section.content(), answers);
    }

    /** Whether it begins with a question, so that somebody can go through it. */
    public boolean canRun() {
        return !stations.isEmpty() && stations.getFirst() instanceof Question;
    }

    /** The station with this id. */
    public Optional<Station> find(String id) {
        return stations.stream().filter(station -> station.id().equals(id)).findFirst();
    }

    /** How long its ways are; nothing while it goes in circles. */
    public Optional<Figures> figures() {
        return new WizardGraph(this).figures();
    }

    /**
     * How long the ways are that still lie before somebody at a station.
     *
     * @param answers what was answered before it: names by the ids of their questions
     */
    public Optional<Figures> figuresFrom(String id, Map<String, String> answers) {
        return new WizardGraph(this).figuresFrom(id, answers);
    }

    /** Its stations in the order of a picture. */
    public WizardLayers layers() {
        return new WizardGraph(this).layers();
    }

    /**
     * Goes as far as these answers lead: to the first question without one, or to a result.
     *
     * @param answers names of answers by the ids of their questions; anything else is left out
     */
    public WizardRun walk(Map<String, String> answers) {
        var byId = byId();
        var given = new ArrayList<Given>();
        var seen = new HashSet<String>();
        Station here = stations.getFirst();
        boolean isOutdated =
                answers.keySet().stream().anyMatch(id -> !(byId.get(id) instanceof Question));
        while (here instanceof Question question && seen.add(question.id())) {
            var name = answers.get(question.id());
            var answer = name == null ? null : shown(question, given).find(name).orElse(null);
            var next = answer == null ? null : byId.get(answer.target());
            if (answer == null || next == null) {
                isOutdated |= name != null;
                break;
            }
            given.add(new Given(question, answer));
            here = next;
        }
        return new WizardRun(given, here, isOutdated);
    }

    private Map<String, Station> byId() {
        return stations.stream()
                .collect(
                        Collectors.toMap(
                                Station::id, s -> s, (first, _) -> first, LinkedHashMap::new));
    }

    /** The question with the answers that fit what was answered before it. */
    static Question shown(Question question, List<Given> before) {
        var fitting =
                question.answers().stream()
                        .filter(Answer::isWhole)
                        .filter(answer -> answer.condition().holds(term -> wasGiven(term, before)))
                        .toList();
        return new Question(
                question.id(), question.heading(), question.line(), question.content(), fitting);
    }

    private static boolean wasGiven(Condition.Term term, List<Given> before) {
        return before.stream()
                .filter(given -> given.question().id().equals(term.question()))
                .anyMatch(given -> term.answers().stream().anyMatch(given::is));
    }
}
