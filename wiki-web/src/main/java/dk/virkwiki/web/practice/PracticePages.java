package dk.virkwiki.web.practice;

import dk.virkwiki.account.Actor;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.practice.Practice;
import dk.virkwiki.practice.PracticeEdition;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Notices;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.practice.PracticePage.About;
import dk.virkwiki.web.practice.PracticePage.Answer;
import dk.virkwiki.web.practice.PracticePage.Care;
import dk.virkwiki.web.practice.PracticePage.Count;
import dk.virkwiki.web.practice.PracticePage.Frame;
import dk.virkwiki.web.practice.PracticePage.Mock;
import dk.virkwiki.web.practice.PracticePage.Row;
import dk.virkwiki.web.practice.PracticePage.Sample;
import dk.virkwiki.web.practice.PracticePage.ScreenView;
import dk.virkwiki.web.practice.PracticePage.Start;
import dk.virkwiki.web.practice.PracticePage.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the pages of an exercise together. */
@Component
class PracticePages {
    private final Proposals proposals;
    private final TrustLines trustLines;
    private final Notices notices;
    private final Words words;

    PracticePages(Proposals proposals, TrustLines trustLines, Notices notices, Words words) {
        this.proposals = proposals;
        this.trustLines = trustLines;
        this.notices = notices;
        this.words = words;
    }

    Start start(Actor actor, PracticeEdition edition, PracticeAddress address) {
        var metadata = edition.article().metadata();
        var practice = edition.practice();
        var first = practice.screens().getFirst().name().id();
        return new Start(
                frame(edition, address, ""),
                metadata.summary(),
                new About(address.linked(practice.start(), practice.screens()), practice.script()),
                words.of("oevelse.laengde", practice.route().steps()),
                practice.samples().stream().map(f -> new Sample(f.label(), f.sample())).toList(),
                new Step(address.to(first), words.of("oevelse.begynd")),
                trustLines.of(
                        metadata.owner(),
                        metadata.freshness().verified(),
                        metadata.freshness().reviewBy()),
                care(actor, edition, address));
    }

    private Frame frame(PracticeEdition edition, PracticeAddress address, String screen) {
        var metadata = edition.article().metadata();
        var list = new Step(address.list(), words.of("oevelser.overskrift"));
        var start = new Step(address.begin(), metadata.title());
        return new Frame(
                metadata.title(),
                screen.isEmpty() ? metadata.title() : screen + " – " + metadata.title(),
                screen.isEmpty() ? List.of(list) : List.of(list, start),
                address.start(),
                metadata.tags().language(),
                address.isShown() ? "layout/shown" : "layout/reading",
                notices.of(metadata));
    }

    private Care care(Actor actor, PracticeEdition edition, PracticeAddress address) {
        var ways = new ArrayList<Step>();
        var article = "/artikler/" + edition.article().slug();
        if (proposals.mayPropose(actor, edition.article())) {
            ways.add(new Step(article + "/foreslaa", words.of("artikel.foreslaa")));
        }
        if (actor.audience() != Audience.ADVISOR) {
            return new Care(ways, List.of());
        }
        ways.add(new Step(article + "?visning=tekst", words.of("oevelse.pas")));
        var practice = edition.practice();
        return new Care(
                ways, practice.screens().stream().map(s -> row(practice, s, address)).toList());
    }

    private static Row row(Practice practice, Screen screen, PracticeAddress address) {
        var to =
                screen.ways().stream()
                        .flatMap(way -> practice.find(way.target()).stream())
                        .map(target -> target.name().title())
                        .distinct()
                        .collect(Collectors.joining(", "));
        var typed =
                screen.pieces().stream()
                        .filter(Field.class::isInstance)
                        .map(piece -> ((Field) piece).sample())
                        .collect(Collectors.joining(", "));
        var name = screen.name();
        return new Row(new Step(address.to(name.id()), name.title()), to, typed);
    }

    ScreenView screen(PracticeEdition edition, Screen screen, PracticeAddress address) {
        var practice = edition.practice();
        var route = practice.route();
        var screens = practice.screens();
        int step = route.step(screen);
        var answer = screen.answer();
        boolean isAsked =
                screen.pieces().stream().anyMatch(piece -> !ScreenPieces.isOnlyShown(piece));
        return new ScreenView(
                frame(edition, address, screen.name().title()),
                screen.name().title(),
                new Count(words.of("oevelse.trin", step, route.steps()), step, route.steps()),
                new Mock(
                        screen.resembles().isEmpty() ? null : screen.resembles(),
                        address.linked(screen.task(), screens),
                        new ScreenPieces(address, screens).of(screen)),
                new Answer(
                        isAsked,
                        isAsked && screen.pieces().stream().noneMatch(Field.class::isInstance),
                        isAsked ? Solutions.of(screen, words) : List.of(),
                        address.linked(answer.right(), screens),
                        address.linked(answer.wrong(), screens)),
                new About(
                        address.linked(screen.beside().text(), screens), screen.beside().script()),
                ways(practice, screen, address));
    }

    private Ways ways(Practice practice, Screen screen, PracticeAddress address) {
        var route = practice.route();
        return new Ways(
                route.before(screen)
                        .map(s -> new Step(address.to(s.name().id()), words.of("oevelse.tilbage")))
                        .orElseGet(() -> new Step(address.begin(), words.of("oevelse.til-start"))),
                new Step(address.begin(), words.of("oevelse.forfra")),
                route.next(screen)
                        .map(s -> new Step(address.to(s.name().id()), words.of("oevelse.videre")))
                        .orElse(null),
                new Step(address.list(), words.of("oevelse.andre")));
    }
}
