package dk.virkwiki.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.web.security.KeptPost.Field;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class KeptPostTest {
    @Test
    void formIsCarriedThroughALoginWithEveryFieldButTokensAndPasswords() {
        var refused = new MockHttpServletRequest("POST", "/artikler/moms/foreslaa");
        refused.setParameter("tekst", "Ærlig\r\ntekst");
        refused.setParameter("felter.koder.emner", "", "moms");
        refused.setParameter("_csrf", "gammel");
        refused.setParameter("adgangskode", "hemmelig");
        var kept = KeptPost.of(refused);

        assertThat(kept.address()).isEqualTo("/artikler/moms/foreslaa");
        assertThat(kept.fields())
                .containsExactly(
                        new Field("tekst", "Ærlig\r\ntekst"),
                        new Field("felter.koder.emner", ""),
                        new Field("felter.koder.emner", "moms"));

        var login = new MockHttpServletRequest("POST", "/log-ind");
        kept.carried().forEach(field -> login.addParameter(field.name(), field.value()));
        login.setParameter("brugernavn", "mette");
        login.setParameter("adgangskode", "hemmelig");
        assertThat(KeptPost.carriedBy(login)).isEqualTo(kept);
    }

    @Test
    void ordinaryLoginCarriesNothing() {
        assertThat(KeptPost.carriedBy(new MockHttpServletRequest("POST", "/log-ind"))).isNull();
    }

    @Test
    void formIsNeverOfferedToAnotherSite() {
        var login = new MockHttpServletRequest("POST", "/log-ind");
        login.setParameter("til", "https://evil.example/");

        assertThat(KeptPost.carriedBy(login).address()).isEqualTo("/mit-arbejde");
    }
}
