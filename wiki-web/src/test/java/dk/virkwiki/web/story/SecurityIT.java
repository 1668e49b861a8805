package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outer fence promises, asked over plain HTTP. */
class SecurityIT extends WholeSite {
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> login(String name, String password, String onwards)
            throws IOException, InterruptedException {
        return post(
                "/log-ind",
                "brugernavn=" + name + "&adgangskode=" + password + "&videre=" + onwards,
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/artikler/moms-findes-ikke",
                "/soeg?q=x",
                "/log-ind",
                "/api/search?q=x",
                "/css/findes-ikke.css"
            })
    void everyAnswerHasTheStrictHeadersAndNoCookie(String path) throws Exception {
        for (int twice = 0; twice < 2; twice++) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void sessionCookieIsForThisSiteOnlyAndOutOfReachOfScripts() throws Exception {
        var answer = login("jens", Login.PASSWORD, "/emner");

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/emner");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("virkwiki=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)"
            })
    void loginLeadsToNoOtherSite(String onwards) throws Exception {
        var encoded = java.net.URLEncoder.encode(onwards, java.nio.charset.StandardCharsets.UTF_8);

        assertThat(
                        login("jens", Login.PASSWORD, encoded)
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                .doesNotContain("evil", "javascript");
    }

    /** Permission P19. */
    @Test
    void anotherSiteCannotMakeABrowserPost() throws Exception {
        var form = "brugernavn=jens&adgangskode=" + Login.PASSWORD;

        assertThat(post("/log-ind", form, Map.of("Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(post("/log-ind", form, Map.of("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        login("mette", Login.PASSWORD, "/");
        assertThat(post("/artikler/momsfrister/foreslaa", "tekst=x", Map.of()).statusCode())
                .isEqualTo(403);
    }

    /** Permission P20. */
    @Test
    void afterFiveWrongPasswordsEvenTheRightOneMustWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(login("admin", "forkert", "/").headers().firstValue("Location").orElse(""))
                    .contains("fejl=forkert");
        }

        assertThat(login("ADMIN", Login.PASSWORD, "/").headers().firstValue("Location").orElse(""))
                .contains("fejl=vent");
        assertThat(get("/log-ind?fejl=vent").body()).contains("Vent");
    }

    /** Permission P04. */
    @Test
    void whatIsShownToTheBusinessIsWhatABusinessGets() throws Exception {
        var reader = main(get("/artikler/nul-indberetning").body());
        login("ali", Login.PASSWORD, "/");
        var advisor = main(get("/artikler/nul-indberetning").body());
        var shown = main(get("/artikler/nul-indberetning?visning=virksomhed").body());

        assertThat(advisor).contains("Kun for vejledere");
        assertThat(shown).doesNotContain("wiki-script", "wiki-say");
        assertThat(text(shown))
                .contains(
                        text(reader)
                                .substring(
                                        text(reader).indexOf("Ja, I skal"),
                                        text(reader).indexOf("Fandt du svar?")));
        assertThat(shown).as("readers are asked, advisors are not").doesNotContain("/svar\"");
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** Permission P59. */
    @Test
    void pagesForPeopleWithALoginSendOthersToTheLogin() throws Exception {
        for (var path :
                List.of(
                        "/gennemgang",
                        "/gennemgang/regler",
                        "/mit-arbejde",
                        "/konti",
                        "/forslag/x",
                        "/artikler/momsfrister/foreslaa")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .contains("/log-ind?videre=");
        }
    }

    @Test
    void oddAddressesAndWordsNeverMakeAServerError() throws Exception {
        for (var path :
                List.of(
                        "/soeg?q=%22%28%2A%5B",
                        "/soeg?q=%00%01%EF%BF%BF",
                        "/api/search?q=" + "a+".repeat(2_000),
                        "/api/suggest?q=%2A%3F%7E",
                        "/api/search?q=x&limit=-1&offset=999999999",
                        "/api/search?q=x&limit=abc",
                        "/artikler/%2e%2e",
                        "/emner/%C3%A6",
                        "/artikler?bogstav=%22",
                        "/artikler/x/versioner/99999999999",
                        "/soeg?q=a&side=-3")) {
            assertThat(get(path).statusCode()).as(path).isLessThan(500);
        }
    }

    @Test
    void storeThatAnswersIsReady() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
        assertThat(get("/actuator/health").body()).contains("UP");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    }
}
