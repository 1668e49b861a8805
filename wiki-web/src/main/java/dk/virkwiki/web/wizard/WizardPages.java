package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.markdown.BranchedText.Content;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TermHelp;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.PartsOfJourneys;
import dk.virkwiki.web.wizard.WizardPage.Acts;
import dk.virkwiki.web.wizard.WizardPage.Aside;
import dk.virkwiki.web.wizard.WizardPage.Ask;
import dk.virkwiki.web.wizard.WizardPage.Form;
import dk.virkwiki.web.wizard.WizardPage.Option;
import dk.virkwiki.web.wizard.WizardPage.Progress;
import dk.virkwiki.web.wizard.WizardPage.Row;
import dk.virkwiki.web.wizard.WizardPage.Start;
import dk.virkwiki.web.wizard.WizardPage.Text;
import dk.virkwiki.web.wizard.WizardPage.Verdict;
import dk.virkwiki.wizard.Edition;
import dk.virkwiki.wizard.Question;
import dk.virkwiki.wizard.Result;
import dk.virkwiki.wizard.Station;
import dk.virkwiki.wizard.Wizard;
import dk.virkwiki.wizard.WizardRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of a wizard together. */
@Component
class WizardPages {
    private static final Pattern YES = Pattern.compile("(?i)(?:ja|yes)\\b.*");

    private final WizardSources sources;
    private final WizardFrames frames;
    private final PartsOfJourneys journeys;
    private final TrustLines trustLines;
    private final TermHelp help;
    private final Words words;

    WizardPages(
            WizardSources sources,
            WizardFrames frames,
            PartsOfJourneys journeys,
            TrustLines trustLines,
            TermHelp help,
            Words words) {
        this.sources = sources;
        this.frames = frames;
        this.journeys = journeys;
        this.trustLines = trustLines;
        this.help = help;
        this.words = words;
    }

    /**
     * Where somebody is in a wizard.
     *
     * @param asked the station that the address named
     * @param place how many questions come before the one that is shown
     */
    record Spot(Edition edition, WizardAddress address, WizardRun run, String asked, int place) {
        Station station() {
            return run.at(place);
        }
    }

    Start start(Actor reader, Edition edition, WizardAddress address) {
        var metadata = edition.metadata();
        var freshness = metadata.freshness();
        return new Start(
                frames.start(edition, address),
                metadata.summary(),
                text(reader, metadata, metadata.title(), edition.wizard().start()),
                count(edition.wizard()),
                address.begin(),
                whole(edition),
                trustLines.of(metadata.owner(), freshness.verified(), freshness.reviewBy()),
                sources.aids(reader, edition),
                reader.audience() == Audience.ADVISOR ? care(edition) : List.of(),
                parts(reader, address));
    }

    /** Journeys lead back into the wiki, so inside another site none are told of. */
    private List<PartOfJourney> parts(Actor reader, WizardAddress address) {
        var shown = address.isShown();
        return address.embedded()
                ? List.of()
                : journeys.of(
                        shown ? Actor.anonymous() : reader,
                        address.slug(),
                        address.marks().journey(),
                        shown);
    }

    private List<Step> care(Edition edition) {
        var article = "/artikler/" + edition.slug();
        return List.of(
                new Step(article + "/svarguide", words.of("svarguide.opbygning")),
                new Step(whole(edition), words.of("svarguide.pas")));
    }

    private static String whole(Edition edition) {
        return "/artikler/" + edition.slug() + "?visning=tekst";
    }

    private String count(Wizard wizard) {
        return wizard.figures()
                .map(
                        figures ->
                                figures.shortest() == figures.longest()
                                        ? words.of("svarguide.antal", figures.longest())
                                        : words.of(
                                                "svarguide.antal.fra-til",
                                                figures.shortest(),
                                                figures.longest()))
                .orElse("");
    }

    Ask ask(Actor reader, Spot spot, Question question, boolean isMissing) {
        var run = spot.run();
        var answers = run.answers();
        var chosen = answers.get(question.id());
        var others = new LinkedHashMap<>(answers);
        others.remove(question.id());
        var number = spot.edition().number();
        var hidden = new ArrayList<>(spot.address().hidden(others, number));
        if (chosen != null) {
            hidden.add(new WizardAddress.Hidden("ret", chosen));
        }
        var progress = progress(spot, question);
        var key = isMissing ? "svarguide.titel.fejl" : "svarguide.titel.spoergsmaal";
        var title = spot.edition().metadata().title();
        return new Ask(
                frame(spot),
                words.of(key, progress.words(), question.heading(), title),
                progress,
                text(reader, spot, question),
                options(question, chosen),
                new Form(spot.address().path(question.id()), question.id(), hidden),
                back(spot),
                isMissing ? words.of("svarguide.fejl.vaelg") : null,
                given(spot, question.id()));
    }

    private WizardPage.Frame frame(Spot spot) {
        return frames.station(
                spot.edition(), spot.address(), spot.run(), spot.asked(), spot.station().id());
    }

    private Progress progress(Spot spot, Question question) {
        int here = spot.place() + 1;
        var answers = spot.run().answersBefore(spot.place());
        var left = spot.edition().wizard().figuresFrom(question.id(), answers).orElse(null);
        if (left == null) {
            return new Progress(words.of("svarguide.nummer", here), spot.place(), here);
        }
        int most = spot.place() + left.longest();
        var key =
                left.shortest() == left.longest()
                        ? "svarguide.nummer.af"
                        : "svarguide.nummer.hoejst";
        return new Progress(words.of(key, here, most), spot.place(), most);
    }

    private Text text(Actor reader, Spot spot, Station station) {
        return text(reader, spot.edition().metadata(), station.heading(), station.content());
    }

    private Text text(Actor reader, ArticleMetadata metadata, String heading, Content content) {
        var explained =
                help.explain(
                        reader.audience(),
                        metadata,
                        content.lead(),
                        content.text(),
                        content.more().html(),
                        content.script());
        return new Text(
                heading,
                explained.next(),
                explained.next(),
                content.more().heading(),
                explained.next(),
                explained.next());
    }

    private static List<Option> options(Question question, @Nullable String chosen) {
        var options = new ArrayList<Option>();
        for (var answer : question.answers()) {
            options.add(
                    new Option(
                            "svar-" + (options.size() + 1),
                            answer.name(),
                            answer.words(),
                            answer.hint(),
                            answer.name().equals(chosen)));
        }
        return options;
    }

    private static String back(Spot spot) {
        if (spot.place() == 0) {
            return spot.address().start();
        }
        var before = spot.run().given().get(spot.place() - 1).question();
        return spot.address().to(before.id(), spot.run().answers(), spot.edition().number());
    }

    private static List<Row> given(Spot spot, String without) {
        var answers = spot.run().answers();
        int number = spot.edition().number();
        return spot.run().given().stream()
                .filter(given -> !given.question().id().equals(without))
                .map(
                        given ->
                                new Row(
                                        given.question().heading(),
                                        given.answer().words(),
                                        spot.address().to(given.question().id(), answers, number)))
                .toList();
    }

    Verdict verdict(Actor reader, Spot spot, Result result, boolean thanks) {
        var edition = spot.edition();
        var behind = sources.of(reader, edition, result, whole(edition));
        var shared = spot.address().shared(result.id(), spot.run().answers());
        var title = edition.metadata().title();
        return new Verdict(
                frame(spot),
                words.of("svarguide.titel.resultat", result.heading(), title),
                text(reader, spot, result),
                YES.matcher(result.heading()).matches(),
                behind,
                frames.paper(shared),
                new Acts(
                        shared,
                        spot.address().start(),
                        behind.help(),
                        spot.address().to(result.id(), spot.run().answers(), edition.number()),
                        thanks),
                new Aside(given(spot, ""), parts(reader, spot.address())));
    }
}
