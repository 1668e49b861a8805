package dk.virkwiki.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.web.layout.SiteAdvice;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.ServletWebRequest;

/** Who a person who has logged in is, request by request. */
class SessionsTest {
    private static final Account METTE =
            new Account("mette", "Mette Holm", "x", Role.ADVISOR, null, "Aalborg", false, 1L);

    private final Accounts accounts = mock();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void login() {
        var details = new AccountDetails(METTE);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                details, "", details.getAuthorities()));
    }

    @AfterEach
    void logout() {
        SecurityContextHolder.clearContext();
    }

    private Actor after(String path) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        new ClosedAccounts(accounts)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return new CurrentActor().get();
    }

    private void stored(Account account) {
        given(accounts.find("mette")).willReturn(Optional.ofNullable(account));
    }

    @Test
    void personWhoseAccountIsAsItWasGoesOn() throws Exception {
        stored(METTE);

        assertThat(after("/mit-arbejde").accountId()).isEqualTo("mette");
        assertThat(session.isInvalid()).isFalse();
    }

    /** Permission P79. */
    @Test
    void erasedPersonsSessionEndsAtTheNextRequest() throws Exception {
        stored(null);

        assertThat(after("/mit-arbejde").isAnonymous()).isTrue();
        assertThat(session.isInvalid()).isTrue();
    }

    /** Permission P79. */
    @Test
    void closedAccountAndAnotherRoleEndItToo() throws Exception {
        stored(new Account("mette", "Mette Holm", "x", Role.ADVISOR, null, "Aalborg", true, 2L));
        assertThat(after("/").isAnonymous()).isTrue();

        login();
        stored(new Account("mette", "Mette Holm", "x", Role.READER, null, null, false, 2L));
        assertThat(after("/").isAnonymous()).isTrue();
    }

    @Test
    void filesAskNobody() throws Exception {
        after("/css/wiki.css");

        verify(accounts, never()).find("mette");
    }

    private static Object asked(
            String method, String path, String view, MockHttpServletRequest[] kept) {
        var request = new MockHttpServletRequest(method, path);
        request.setParameter("visning", view);
        kept[0] = request;
        return new ActorArgumentResolver(new CurrentActor())
                .resolveArgument(mock(), null, new ServletWebRequest(request), null);
    }

    /** Permission P78. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/soeg", "/emner", "/emner/moms", "/artikler", "/ordliste"})
    void advisorIsNobodyOnAPageSeenAsABusiness(String path) {
        var request = new MockHttpServletRequest[1];

        assertThat(asked("GET", path, "virksomhed", request)).isEqualTo(Actor.anonymous());

        assertThat(request[0].getAttribute(SiteAdvice.PERSON)).isEqualTo(METTE.actor());
    }

    /** Permission P78. */
    @Test
    void everywhereElseTheAdvisorStaysWhoTheyAre() {
        var request = new MockHttpServletRequest[1];

        assertThat(asked("GET", "/soeg", "vejleder", request)).isEqualTo(METTE.actor());
        assertThat(asked("POST", "/soeg", "virksomhed", request)).isEqualTo(METTE.actor());
        assertThat(asked("GET", "/mit-arbejde", "virksomhed", request)).isEqualTo(METTE.actor());
        assertThat(asked("GET", "/artikler/moms", "virksomhed", request)).isEqualTo(METTE.actor());
        assertThat(request[0].getAttribute(SiteAdvice.PERSON)).isNull();
    }
}
