package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.merge.Choice;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settling collisions of a proposal and its article, on any store. */
abstract class ResolvingContract extends EditorialStage {
    private static final Choice MINE = new Choice.UseMine();
    private static final Choice PUBLISHED = new Choice.KeepPublished();

    /** Two places collide and one change is clean. */
    private Proposal colliding() {
        var mine =
                with("1. marts", "2. marts")
                        .replace("hvert kvartal", "hver måned")
                        .replace("Find datoen", "Vis datoen");
        var sent = submitted(METTE, mine);
        edit(with("1. marts", "3. marts").replace("hvert kvartal", "hvert halvår"));
        assertThat(proposals.preview(SARA, sent).collisions()).hasSize(2);
        return sent;
    }

    private Proposal resolve(Proposal proposal, Map<Integer, Choice> choices) {
        return proposals.resolve(
                METTE, proposal.id(), proposal.version(), new Resolution(2, choices));
    }

    @Test
    void chosenPlacesBecomeTheProposedTextOnTheNewestBase() {
        var resolved = resolve(colliding(), Map.of(0, PUBLISHED, 1, MINE));

        assertThat(resolved.text().baseNumber()).isEqualTo(2);
        assertThat(resolved.text().source())
                .contains("hvert halvår", "2. marts", "Vis datoen sammen.");
        assertThat(resolved.history().events(Kind.RESOLVED)).hasSize(1);
        assertThat(proposals.preview(SARA, resolved).isClean()).isTrue();
        accept(SARA, resolved);
        assertThat(published()).contains("hvert halvår", "2. marts", "Vis datoen sammen.");
    }

    @Test
    void everyPlaceMustBeSettled() {
        var sent = colliding();

        assertCode(Invalid.class, "valg-mangler", () -> resolve(sent, Map.of(1, MINE)));
        assertThat(proposals.get(METTE, sent.id())).isEqualTo(sent);
    }

    @Test
    void bothAndNewWordsArePutApartFromTheirNeighbours() {
        var resolved =
                resolve(
                        colliding(),
                        Map.of(
                                0,
                                new Choice.KeepBoth(),
                                1,
                                new Choice.WriteNew("\r\nFristen står på skat.dk.  ")));

        assertThat(resolved.text().source())
                .contains(
                        "hvert halvår.\n\nI indberetter moms på skat.dk hver måned.\n\n"
                                + "Fristen står på skat.dk.\n\n:::gør");
    }

    @Test
    void articleSavedSinceThePlacesWereShownIsAConflict() {
        var sent = colliding();
        edit(published() + "Mere.\n");

        assertCode(
                Conflict.class, "artikel-aendret", () -> resolve(sent, Map.of(0, MINE, 1, MINE)));
    }

    @Test
    void personalNumberInNewWordsIsRefused() {
        var sent = colliding();
        var words = new Choice.WriteNew("Borger 010203-1234");

        assertCode(Invalid.class, "personnummer", () -> resolve(sent, Map.of(0, MINE, 1, words)));
    }

    @Test
    void oneLineOfFrontMatterIsChosenAndNeverBoth() {
        var sent = submitted(METTE, HeaderEdit.set(SOURCE, "title", "Frister for moms"));
        edit(HeaderEdit.set(SOURCE, "title", "Momsens frister"));
        assertThat(proposals.preview(SARA, sent).isInFrontMatter(0)).isTrue();

        assertCode(
                Invalid.class,
                "begge-kan-ikke-staa",
                () -> resolve(sent, Map.of(0, new Choice.KeepBoth())));
        assertThat(resolve(sent, Map.of(0, MINE)).text().source())
                .contains("title: Frister for moms");
    }

    @Test
    void draftIsBroughtUpToDateToo() {
        var draft = draft(METTE, with("1. marts", "2. marts"));
        edit(with("1. marts", "3. marts"));
        var resolved = resolve(draft, Map.of(0, MINE));

        assertThat(resolved.state()).isEqualTo(ProposalState.DRAFT);
        assertThat(resolved.text().baseNumber()).isEqualTo(2);
        assertThat(resolved.text().source()).contains("2. marts");
    }

    @Test
    void editorWhoSettlesIsCoAuthorAndOthersMayNot() {
        var sent = colliding();
        var all = new Resolution(2, Map.of(0, MINE, 1, MINE));

        assertCode(
                NotAllowed.class,
                "kun-parterne-afgoer-konflikter",
                () -> proposals.resolve(OLE, sent.id(), sent.version(), all));
        var resolved = proposals.resolve(SARA, sent.id(), sent.version(), all);
        assertThat(resolved.proposer().isWriter("sara")).isTrue();
    }
}
