package dk.virkwiki.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.NotAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log promises, whichever store it is kept in. */
abstract class AuditLogContract {
    private static final Actor ADMIN = new Actor("anne", "Anne Hansen", Role.ADMIN, null, null);
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg");
    private static final AuditSubject MOMS = AuditSubject.article("moms", "Momsfrister");
    private static final AuditSubject P1 = AuditSubject.proposal("p1", "Momsfrister");

    CoreFixture core;
    AuditLog audit;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        audit = core.get(AuditLog.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void lineSaysWhoDidWhatToWhichThingAndWhen() {
        audit.record(SARA, AuditAct.ARTICLE_VERIFIED, MOMS, "til 2027-05-23");

        var line = all().getFirst();
        assertThat(line.who()).isEqualTo(new AuditEntry.Who("sara", "Sara Lund", "SKTST"));
        assertThat(line.act()).isEqualTo(AuditAct.ARTICLE_VERIFIED);
        assertThat(line.subject()).isEqualTo(MOMS);
        assertThat(line.at()).isEqualTo(CoreFixture.NOW);
        assertThat(line.detail()).isEqualTo("til 2027-05-23");
    }

    @Test
    void wikiItselfActsUnderItsOwnName() {
        audit.recordOfSystem(AuditAct.ARTICLES_IMPORTED, AuditSubject.site(), "12");

        assertThat(all()).extracting(line -> line.who().name()).containsExactly("Virk Wiki");
    }

    @Test
    void linesAreFoundByPersonActThingAndTime() {
        audit.record(METTE, AuditAct.PROPOSAL_SUBMITTED, P1, "");
        audit.record(SARA, AuditAct.PROPOSAL_ACCEPTED, P1, "");
        audit.record(SARA, AuditAct.ARTICLE_VERIFIED, MOMS, "");

        assertThat(find(new AuditQuery("sara", null, null, null, null, null))).hasSize(2);
        assertThat(find(new AuditQuery(null, AuditAct.PROPOSAL_ACCEPTED, null, null, null, null)))
                .hasSize(1);
        assertThat(find(query(AuditSubject.Kind.PROPOSAL, "p1"))).hasSize(2);
        assertThat(find(query(AuditSubject.Kind.ARTICLE, null))).hasSize(1);
        assertThat(find(query(AuditSubject.Kind.ARTICLE, "p1"))).isEmpty();
        assertThat(
                        find(
                                new AuditQuery(
                                        "sara",
                                        null,
                                        AuditSubject.Kind.PROPOSAL,
                                        "p1",
                                        CoreFixture.NOW,
                                        CoreFixture.NOW.plusSeconds(1))))
                .hasSize(1);
        assertThat(find(new AuditQuery(null, null, null, null, null, CoreFixture.NOW))).isEmpty();
    }

    @Test
    void pageIsReadWithoutReadingTheRestOfTheLog() {
        IntStream.range(0, 25)
                .forEach(i -> audit.record(SARA, AuditAct.ARTICLE_VERIFIED, MOMS, ""));

        assertThat(audit.find(ADMIN, AuditQuery.everything(), 20, 10)).hasSize(5);
        assertThat(audit.find(ADMIN, AuditQuery.everything(), -3, 10)).hasSize(10);
    }

    @Test
    void wordsAreCutToSizeAndPersonalNumbersStruckOut() {
        audit.record(
                SARA, AuditAct.RULES_CHANGED, AuditSubject.authority("SKTST"), "x".repeat(900));
        audit.record(
                SARA,
                AuditAct.PROPOSAL_DECLINED,
                AuditSubject.proposal("p2", "Om 010190-1234"),
                "Ringede om\n010190 1234 i går");

        assertThat(all())
                .extracting(AuditEntry::detail)
                .anyMatch(detail -> detail.length() == AuditLog.MAX_WORDS && detail.endsWith("…"))
                .contains("Ringede om ••••••-•••• i går");
        assertThat(all()).noneMatch(line -> line.toString().contains("1234"));
    }

    /** Permission P70. */
    @Test
    void onlyAdministratorsReadTheLog() {
        audit.record(METTE, AuditAct.PROPOSAL_SUBMITTED, P1, "");

        assertThat(all()).hasSize(1);
        Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMIN)
                .map(role -> new Actor("x", "X", role, "SKTST", "Y"))
                .forEach(
                        other -> {
                            assertThatThrownBy(
                                            () -> audit.find(other, AuditQuery.everything(), 0, 9))
                                    .isInstanceOf(NotAllowed.class);
                            assertThatThrownBy(
                                            () ->
                                                    audit.export(
                                                            other,
                                                            AuditQuery.everything(),
                                                            line -> {}))
                                    .isInstanceOf(NotAllowed.class);
                        });
    }

    /** Permission P70. */
    @Test
    void exportHandsOutEveryLineAndIsItselfWritten() {
        audit.record(METTE, AuditAct.PROPOSAL_SUBMITTED, P1, "");
        var taken = new ArrayList<AuditEntry>();

        audit.export(ADMIN, AuditQuery.everything(), taken::add);

        assertThat(taken).extracting(AuditEntry::act).containsExactly(AuditAct.PROPOSAL_SUBMITTED);
        assertThat(find(new AuditQuery("anne", AuditAct.LOG_EXPORTED, null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void erasedPersonsLinesKeepEverythingButThePerson() {
        audit.record(METTE, AuditAct.PROPOSAL_SUBMITTED, P1, "");
        audit.record(ADMIN, AuditAct.ACCOUNT_INVITED, AuditSubject.account("mette"), "");
        audit.record(SARA, AuditAct.PROPOSAL_ACCEPTED, P1, "");

        assertThat(audit.rename("mette", "slettet-1", "Slettet bruger")).isEqualTo(2);
        assertThat(audit.rename("mette", "slettet-1", "Slettet bruger")).isZero();

        assertThat(all())
                .extracting(line -> line.who().name() + " " + line.act())
                .containsExactlyInAnyOrder(
                        "Slettet bruger PROPOSAL_SUBMITTED",
                        "Anne Hansen ACCOUNT_INVITED",
                        "Sara Lund PROPOSAL_ACCEPTED");
        assertThat(all()).noneMatch(line -> line.toString().toLowerCase().contains("mette"));
        assertThat(find(new AuditQuery("slettet-1", null, null, null, null, null))).hasSize(1);
    }

    private List<AuditEntry> all() {
        return find(AuditQuery.everything());
    }

    private List<AuditEntry> find(AuditQuery wanted) {
        return audit.find(ADMIN, wanted, 0, 100);
    }

    private static AuditQuery query(AuditSubject.Kind kind, String id) {
        return new AuditQuery(null, null, kind, id, null, null);
    }
}
