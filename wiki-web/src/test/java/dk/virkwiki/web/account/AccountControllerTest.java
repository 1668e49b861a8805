package dk.virkwiki.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(AccountController.class)
class AccountControllerTest {
    private static final Actor ADMIN = new Actor("admin", "Admin", Role.ADMIN, null, null);

    @Autowired MockMvcTester mvc;
    @MockitoBean Accounts accounts;
    @MockitoBean AuditLog audit;

    @Test
    void advisorSeesNoAccounts() {
        given(accounts.page(eq(People.ADVISOR), anyInt(), anyInt()))
                .willThrow(new NotAllowed("kun-administrator"));

        assertThat(mvc.get().uri("/konti").with(People.by(People.ADVISOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void administratorSeesWhoHasChosenAPassword() {
        given(accounts.page(ADMIN, 0, 51))
                .willReturn(
                        List.of(
                                account("mette", "{bcrypt}x", false),
                                account("nils", "", false),
                                account("ole", "{bcrypt}x", true)));

        assertThat(mvc.get().uri("/konti").with(People.by(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("mette", "I brug", "nils", "Har ikke valgt", "ole", "Lukket")
                .doesNotContain("bcrypt");
    }

    @Test
    void linkIsShownOnceAfterwards() {
        var wanted = new NewAccount("lene", "Lene Bro", Role.ADVISOR, null, "Roskilde");
        given(accounts.invite(ADMIN, wanted)).willReturn("hemmelig");

        var answer =
                mvc.post()
                        .uri("/konti")
                        .with(People.by(ADMIN))
                        .param("navn", "Lene Bro")
                        .param("brugernavn", "lene")
                        .param("rolle", "advisor")
                        .param("bibliotek", "Roskilde")
                        .exchange();

        assertThat(answer).hasRedirectedUrl("/konti");
        verify(audit)
                .record(
                        ADMIN,
                        AuditAct.ACCOUNT_INVITED,
                        AuditSubject.account("lene"),
                        "It-vejleder");
        assertThat(answer.getMvcResult().getFlashMap().get("newLink"))
                .asString()
                .contains("http://localhost/velkommen/hemmelig");
    }

    @Test
    void missingLibraryKeepsWhatWasTyped() {
        assertThat(
                        mvc.post()
                                .uri("/konti")
                                .with(People.by(ADMIN))
                                .param("navn", "Lene Bro")
                                .param("brugernavn", "lene")
                                .param("rolle", "advisor"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"#bibliotek\"", "value=\"Lene Bro\"", "value=\"lene\"");
        verify(accounts, never()).invite(any(), any());
    }

    @Test
    void takenUserNameIsToldAtTheField() {
        given(accounts.invite(any(), any())).willThrow(new Conflict("brugernavn-optaget", "lene"));

        assertThat(
                        mvc.post()
                                .uri("/konti")
                                .with(People.by(ADMIN))
                                .param("navn", "Lene Bro")
                                .param("brugernavn", "lene")
                                .param("rolle", "admin"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"#brugernavn\"", "optaget");
    }

    @Test
    void unknownRoleIsRefused() {
        assertThat(
                        mvc.post()
                                .uri("/konti")
                                .with(People.by(ADMIN))
                                .param("navn", "Lene Bro")
                                .param("brugernavn", "lene")
                                .param("rolle", "kejser"))
                .bodyText()
                .contains("Vælg en rolle");
    }

    private static Account account(String id, String hash, boolean disabled) {
        return new Account(id, id, hash, Role.COORDINATOR, null, null, disabled, 1L);
    }
}
