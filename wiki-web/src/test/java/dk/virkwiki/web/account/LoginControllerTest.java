package dk.virkwiki.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.security.DemoLogins;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class LoginControllerTest {

    @Nested
    @PageSlice(LoginController.class)
    class InProduction {
        @Autowired MockMvcTester mvc;

        @Test
        void formCarriesNoTokenAndNamesNoDemoLogins() {
            assertThat(mvc.get().uri("/log-ind"))
                    .hasStatusOk()
                    .doesNotContainHeader("Set-Cookie")
                    .bodyText()
                    .contains("action=\"/log-ind\"", "name=\"brugernavn\"", "name=\"adgangskode\"")
                    .doesNotContain("_csrf", "role=\"alert\"", "proev-virk-wiki");
        }

        @ParameterizedTest
        @CsvSource({
            "forkert, er forkert",
            "vent, Vent et par minutter",
            "<script>, er forkert",
        })
        void refusedLoginSaysWhy(String error, String words) {
            assertThat(mvc.get().uri("/log-ind").param("fejl", error))
                    .bodyText()
                    .contains("role=\"alert\"", words)
                    .doesNotContain("&lt;script");
        }

        @Test
        void wantedAddressIsEscaped() {
            assertThat(mvc.get().uri("/log-ind").param("videre", "/x\"><script>"))
                    .bodyText()
                    .contains("value=\"/x&quot;&gt;&lt;script&gt;\"");
        }

        @Test
        void personWhoIsLoggedInIsSentOn() {
            assertThat(mvc.get().uri("/log-ind").with(People.by(People.ADVISOR)))
                    .hasRedirectedUrl("/");
        }
    }

    @Nested
    @PageSlice(LoginController.class)
    @Import(InTheDemo.Logins.class)
    class InTheDemo {
        @Autowired MockMvcTester mvc;

        @TestConfiguration(proxyBeanMethods = false)
        static class Logins {
            @Bean
            DemoLogins demoLogins() {
                var mette = new NewAccount("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg");
                return new DemoLogins("en-adgangskode", List.of(mette));
            }
        }

        @Test
        void demoNamesItsLogins() {
            assertThat(mvc.get().uri("/log-ind"))
                    .bodyText()
                    .contains("en-adgangskode", "It-vejleder, Aalborg (Mette Holm)");
        }
    }
}
