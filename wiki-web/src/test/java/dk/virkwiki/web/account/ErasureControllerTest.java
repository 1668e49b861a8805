package dk.virkwiki.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.erasure.ErasureReport;
import dk.virkwiki.erasure.Erasures;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(ErasureController.class)
class ErasureControllerTest {
    private static final Actor ADMIN = new Actor("admin", "Admin", Role.ADMIN, null, null);

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Accounts accounts;
    @MockitoBean Erasures erasures;

    @BeforeEach
    void mette() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(accounts.get(ADMIN, "mette"))
                .willReturn(
                        new Account(
                                "mette", "Mette Holm", "x", Role.ADVISOR, null, "B", false, 1L));
    }

    private MvcTestResult erase(String typed) {
        return mvc.post()
                .uri("/konti/mette/slet")
                .with(People.by(ADMIN))
                .param("brugernavn", typed)
                .exchange();
    }

    @Test
    void administratorIsToldWhatWillHappen() {
        assertThat(mvc.get().uri("/konti/mette/slet").with(People.by(ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("Slet Mette Holm?", "Det kan ikke fortrydes", "Skriv »mette«");
        verify(erasures, never()).erase(any(), any());
    }

    @Test
    void nothingIsErasedUntilTheUserNameIsTyped() {
        assertThat(erase("metta")).hasStatusOk().bodyText().contains("Personen er ikke slettet");
        assertThat(erase("")).hasStatusOk();

        verify(erasures, never()).erase(any(), any());
    }

    @Test
    void administratorIsToldWhatWasChanged() {
        given(erasures.erase(ADMIN, "mette")).willReturn(new ErasureReport(12, 1, 0, 45));

        var answer = erase(" Mette ");

        assertThat(answer).hasRedirectedUrl("/konti");
        assertThat(answer.getMvcResult().getFlashMap().get("erased"))
                .asString()
                .contains("12 versioner, 1 forslag og 45 linjer", "Der var ingen kladder.");
    }

    @Test
    void refusalIsSaidOnThePage() {
        given(erasures.erase(any(), any())).willThrow(new Invalid("slet-ikke-dig-selv"));

        assertThat(erase("mette")).bodyText().contains("Du kan ikke slette dig selv.");
    }

    /** Permission P77. */
    @Test
    void editorIsRefused() {
        given(accounts.get(eq(People.EDITOR), any()))
                .willThrow(new NotAllowed("kun-administrator"));

        assertThat(mvc.get().uri("/konti/mette/slet").with(People.by(People.EDITOR)))
                .hasStatus(403);
    }
}
