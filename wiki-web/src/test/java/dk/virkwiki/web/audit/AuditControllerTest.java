package dk.virkwiki.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(AuditController.class)
@Import(AuditWords.class)
class AuditControllerTest {
    private static final Actor ADMIN = new Actor("admin", "Admin", Role.ADMIN, null, null);

    @Autowired MockMvcTester mvc;
    @Autowired AuditWords words;
    @Autowired CodeLists codes;
    @MockitoBean AuditLog audit;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    /** Permission P70. */
    @ParameterizedTest
    @ValueSource(strings = {"/handlingslog", "/handlingslog.csv"})
    void editorSeesNothingOfTheLog(String address) {
        given(audit.find(eq(People.EDITOR), any(), anyInt(), anyInt()))
                .willThrow(new NotAllowed("kun-administrator"));
        willThrow(new NotAllowed("kun-administrator"))
                .given(audit)
                .export(eq(People.EDITOR), any(), any());

        assertThat(mvc.get().uri(address).with(People.by(People.EDITOR))).hasStatus(403);
    }

    @Test
    void administratorSeesWhoDidWhat() {
        given(audit.find(eq(ADMIN), any(), eq(0), anyInt()))
                .willReturn(List.of(entry("Momsfrister", "til 23. maj 2027")));

        assertThat(mvc.get().uri("/handlingslog").with(People.by(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Sara Lund",
                        "Artikel bekræftet som stadig rigtig",
                        "href=\"/artikler/moms\">Artikel: Momsfrister",
                        "til 23. maj 2027");
    }

    @Test
    void publicationLeadsToItsProposal() {
        given(audit.find(eq(ADMIN), any(), eq(0), anyInt()))
                .willReturn(List.of(entry(AuditAct.ARTICLE_PUBLISHED, "Momsfrister", "p1")));

        assertThat(mvc.get().uri("/handlingslog").with(People.by(ADMIN)))
                .bodyText()
                .contains("<td><a href=\"/forslag/p1\">Se forslaget</a></td>");
    }

    @Test
    void filterOfDaysIsDanishDays() {
        mvc.get()
                .uri(
                        "/handlingslog?person=Sara&fra=2026-11-01&til=2026-11-30&slags=article&id=moms")
                .with(People.by(ADMIN))
                .exchange();

        verify(audit)
                .find(
                        ADMIN,
                        new AuditQuery(
                                "sara",
                                null,
                                AuditSubject.Kind.ARTICLE,
                                "moms",
                                Instant.parse("2026-10-31T23:00:00Z"),
                                Instant.parse("2026-11-30T23:00:00Z")),
                        0,
                        101);
    }

    @Test
    void unreadableFiltersDoNotLimit() {
        assertThat(
                        mvc.get()
                                .uri("/handlingslog?handling=x&slags=y&fra=igår&side=9999999")
                                .with(People.by(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen handlinger passer");
    }

    @Test
    void longLogGoesOnOnTheNextPageWithTheSameFilter() {
        given(audit.find(eq(ADMIN), any(), eq(100), eq(101)))
                .willReturn(Collections.nCopies(101, entry("Moms", "")));

        assertThat(mvc.get().uri("/handlingslog?person=sara&side=2").with(People.by(ADMIN)))
                .bodyText()
                .contains(
                        "href=\"/handlingslog?person=sara&amp;side=1\"",
                        "href=\"/handlingslog?person=sara&amp;side=3\"");
    }

    @Test
    void fileHoldsNoFormulas() {
        willAnswer(
                        call -> {
                            Consumer<AuditEntry> taker = call.getArgument(2);
                            taker.accept(entry("=HYPERLINK(\"http://x\")", "+1;\"2\""));
                            return null;
                        })
                .given(audit)
                .export(eq(ADMIN), any(), any());

        assertThat(mvc.get().uri("/handlingslog.csv").with(People.by(ADMIN)))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFFtid;bruger;navn")
                .contains(
                        "2026-11-23 11:00:00;sara;Sara Lund",
                        ";\"'=HYPERLINK(\"\"http://x\"\")\";\"'+1;\"\"2\"\"\"")
                .doesNotContain(";=", ";\"=", ";\"+");
    }

    @ParameterizedTest
    @EnumSource(AuditAct.class)
    void everyActHasWords(AuditAct act) {
        assertThat(words.act(act)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(AuditSubject.Kind.class)
    void everyKindHasWords(AuditSubject.Kind kind) {
        assertThat(words.kind(kind)).isNotBlank();
    }

    private static AuditEntry entry(String title, String detail) {
        return entry(AuditAct.ARTICLE_VERIFIED, title, detail);
    }

    private static AuditEntry entry(AuditAct act, String title, String detail) {
        return new AuditEntry(
                new ObjectId(),
                Instant.parse("2026-11-23T10:00:00Z"),
                new AuditEntry.Who("sara", "Sara Lund", "SKTST"),
                act,
                AuditSubject.article("moms", title),
                detail);
    }
}
