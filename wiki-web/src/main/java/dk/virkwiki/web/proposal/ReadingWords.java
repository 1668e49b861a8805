package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.persona.Persona;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ReadAs;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.ProposalPage.Told;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words who read a proposal as which persona, and what they found. */
@Component
class ReadingWords {
    private final Personas personas;
    private final Moments moments;
    private final Words words;

    ReadingWords(Personas personas, Moments moments, Words words) {
        this.personas = personas;
        this.moments = moments;
        this.words = words;
    }

    List<Told> of(Actor actor, Proposal proposal) {
        return proposal.history().readings().stream().map(one -> told(actor, one)).toList();
    }

    private Told told(Actor actor, ReadAs reading) {
        var name =
                personas.find(actor, reading.persona())
                        .map(Persona::name)
                        .orElse(reading.persona());
        var missed = reading.asked().stream().filter(q -> !reading.holds().contains(q)).toList();
        return new Told(
                words.of("laes-som.laest-som", name),
                found(name, reading, missed),
                reading.reader().name(),
                moments.of(reading.at()),
                missed.isEmpty() && reading.ofThisText());
    }

    private String found(String name, ReadAs reading, List<String> missed) {
        var count =
                words.of("laes-som.holder-antal", reading.holds().size(), reading.asked().size());
        var not =
                missed.isEmpty()
                        ? ""
                        : " "
                                + words.of(
                                        "laes-som.holder-ikke",
                                        missed.stream()
                                                .map(code -> words.of("laes-som." + code, name))
                                                .collect(Collectors.joining(" ")));
        var old = reading.ofThisText() ? "" : " " + words.of("laes-som.tekst-aendret");
        return count + not + old;
    }
}
