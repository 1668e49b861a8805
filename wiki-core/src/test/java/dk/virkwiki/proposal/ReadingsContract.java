package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Subject;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a proposal as a persona, and what the checks ask of a change, on any store. */
abstract class ReadingsContract extends EditorialStage {
    private static final String BENTE =
            """
            ---
            title: Bente
            slug: persona-bente
            type: persona
            owner: SKTST
            visibility: advisor
            status: published
            persona:
              code: bente
              traits: [phone]
            ---
            Bente er frisør.
            """;
    private static final String FOR_BENTE =
            SOURCE.replace("owner: SKTST", "owner: SKTST\npersonas: [bente]")
                    .replace("Ring til", "I skal huske weekenden. ".repeat(20) + "Ring til");

    private Readings readings;
    private ChangeChecks changes;

    @BeforeEach
    void persona() {
        publish("persona-bente", BENTE);
        readings = context().getBean(Readings.class);
        changes = context().getBean(ChangeChecks.class);
    }

    /** Permission P228. */
    @Test
    void whatHoldsForAPersonaIsKeptOnceForEachReader() {
        var sent = submitted(METTE, FOR_BENTE);
        readings.keep(OLE, sent.id(), "bente", Set.of("screen", "words", "nonsense"));
        var kept = readings.keep(OLE, sent.id(), "bente", Set.of("screen"));
        var again = readings.keep(OLE, sent.id(), "bente", Set.of("screen"));

        assertThat(again.version()).isEqualTo(kept.version());
        assertThat(readings.keep(SARA, sent.id(), "bente", Set.of()).history().readings())
                .extracting(one -> one.reader().name(), ReadAs::holds, ReadAs::ofThisText)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ole Vang", List.of("screen"), true),
                        org.assertj.core.groups.Tuple.tuple("Sara Lund", List.of(), true));
        assertThat(kept.history().readings().getFirst().asked()).contains("screen", "sentences");
        assertCode(
                NotAllowed.class,
                "kun-vejledere-ser",
                () -> readings.keep(READER, sent.id(), "bente", Set.of()));
    }

    @Test
    void draftAndAnsweredProposalAndUnknownPersonaAreNotRead() {
        var draft = draft(METTE, FOR_BENTE);
        assertCode(
                NotAllowed.class,
                "kun-vejledere-kommenterer",
                () -> readings.keep(METTE, draft.id(), "bente", Set.of()));
        var sent = proposals.submit(METTE, draft.id(), draft.version());
        assertCode(
                NotFound.class,
                "ingen-personaer",
                () -> readings.keep(OLE, sent.id(), "kurt", Set.of()));
        accept(SARA, sent);
        assertCode(
                Conflict.class,
                "forslag-har-anden-status",
                () -> readings.keep(OLE, sent.id(), "bente", Set.of()));
    }

    @Test
    void textForAPersonaIsDoubtfulUntilSomebodyHasReadItSo() {
        var sent = submitted(METTE, FOR_BENTE);
        assertThat(codes(sent)).containsExactly("ikke-laest-som");

        var read = readings.keep(OLE, sent.id(), "bente", Set.of());
        assertThat(codes(read)).isEmpty();
        assertThat(report(read).green()).contains(Subject.PERSONAS, Subject.DISCLOSURE);

        var rewritten =
                proposals.reviseSubmitted(
                        METTE,
                        sent.id(),
                        Objects.requireNonNull(read.version()),
                        text(FOR_BENTE.replace("weekend", "ferie")));
        assertThat(rewritten.history().readings().getFirst().ofThisText()).isFalse();
        assertThat(codes(rewritten)).containsExactly("ikke-laest-som");
    }

    @Test
    void fewWordsAndTextForNobodyInParticularNeedNoReader() {
        publish("frister", FOR_BENTE.replace("slug: momsfrister", "slug: frister"));
        var small =
                proposals.saveDraft(
                        METTE,
                        "frister",
                        null,
                        text(
                                FOR_BENTE
                                        .replace("slug: momsfrister", "slug: frister")
                                        .replace("hvis I går i stå", "hvis I går helt i stå")));
        var sent = proposals.submit(METTE, small.id(), small.version());

        assertThat(codes(sent)).isEmpty();
        assertThat(codes(submitted())).isEmpty();
    }

    /** Permission P229. */
    @Test
    void whatWasForAdvisorsOnlyBecomesPublicWithAReason() {
        var advisors = "visibility: advisor\nstatus: published";
        publish(
                "intern",
                SOURCE.replace("slug: momsfrister", "slug: intern")
                        .replace("status: published", advisors));
        var open = SOURCE.replace("slug: momsfrister", "slug: intern");
        var draft = proposals.saveDraft(METTE, "intern", null, text(open));
        assertThat(codes(proposals.submit(METTE, draft.id(), draft.version())))
                .containsExactly("bliver-offentlig");

        var unhidden =
                submitted(METTE, SOURCE.replace(":::gør\n", "").replace("sammen.\n:::", "sammen."));
        assertThat(codes(unhidden)).containsExactly("afsnit-bliver-offentligt");
    }

    private dk.virkwiki.check.CheckReport report(Proposal proposal) {
        return changes.of(SARA, proposal, proposal.text().source());
    }

    /** What is found and has to do with the change. */
    private List<String> codes(Proposal proposal) {
        assertThat(ArticleFile.read(proposal.text().source()).isValid()).isTrue();
        return report(proposal).findings().stream()
                .filter(
                        one ->
                                one.subject() == Subject.PERSONAS
                                        || one.subject() == Subject.DISCLOSURE)
                .map(Finding::code)
                .toList();
    }
}
