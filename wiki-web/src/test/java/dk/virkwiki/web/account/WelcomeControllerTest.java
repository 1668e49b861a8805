package dk.virkwiki.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(WelcomeController.class)
class WelcomeControllerTest {
    private static final Account METTE =
            new Account("mette", "Mette Holm", "", Role.ADVISOR, null, "Aalborg", false, 1L);

    @Autowired MockMvcTester mvc;
    @MockitoBean Accounts accounts;

    @BeforeEach
    void invited() {
        given(accounts.findInvited("god")).willReturn(Optional.of(METTE));
        given(accounts.findInvited("brugt")).willReturn(Optional.empty());
    }

    @Test
    void rulesOfThePasswordAreSaidBeforeTyping() {
        assertThat(mvc.get().uri("/velkommen/god"))
                .hasStatusOk()
                .bodyText()
                .contains("Velkommen, Mette Holm", "Mindst 12 tegn", "value=\"mette\"")
                .doesNotContain("_csrf");
    }

    @Test
    void usedLinkSaysSo() {
        assertThat(mvc.get().uri("/velkommen/brugt"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Linket");
    }

    @Test
    void shortPasswordIsRefusedAtTheField() {
        given(accounts.accept("god", "kort")).willThrow(new Invalid("adgangskode-for-kort", 12));

        assertThat(mvc.post().uri("/velkommen/god").param("adgangskode", "kort"))
                .hasStatusOk()
                .bodyText()
                .contains("mindst 12 tegn", "aria-invalid=\"true\"", "href=\"#adgangskode\"")
                .doesNotContain("value=\"kort\"");
    }

    @Test
    void linkUsedWhileTypingSaysSo() {
        given(accounts.accept("god", "lang nok adgangskode"))
                .willThrow(new NotFound("invitation-virker-ikke"));

        assertThat(mvc.post().uri("/velkommen/god").param("adgangskode", "lang nok adgangskode"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void chosenPasswordLeadsToTheLogin() {
        given(accounts.accept("god", "lang nok adgangskode")).willReturn(METTE);

        assertThat(mvc.post().uri("/velkommen/god").param("adgangskode", "lang nok adgangskode"))
                .hasRedirectedUrl("/log-ind?klar");
    }
}
