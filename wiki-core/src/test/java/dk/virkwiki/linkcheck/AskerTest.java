package dk.virkwiki.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskerTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer server;
    private Asker asker;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        asker = new Asker(new OnlyThisServer(), uri -> uri.getHost() != null, LONGEST);
    }

    @AfterEach
    void stop() throws IOException {
        done.countDown();
        asker.close();
        server.stop(0);
    }

    /** Leads the name »server« to this machine and refuses every other as the product does. */
    private static final class OnlyThisServer implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return host.equals("server")
                    ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                    : new Asker.PublicOnly().resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Reply reply) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    reply.to(exchange);
                    exchange.close();
                });
    }

    private void status(String path, int status) {
        on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    private void redirect(String path, int status, String location) {
        on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Location", location);
                    exchange.sendResponseHeaders(status, -1);
                });
    }

    private String at(String path) {
        return "http://server:" + server.getAddress().getPort() + path;
    }

    private AddressState ask(String path) {
        return asker.ask(at(path)).state();
    }

    @Test
    void pageThatIsThereIsAskedForOnceWithoutItsBody() {
        status("/her", 200);

        assertThat(ask("/her#del")).isEqualTo(AddressState.OK);
        assertThat(asked).containsExactly("HEAD /her");
    }

    @ParameterizedTest
    @CsvSource({"404, BROKEN", "410, BROKEN", "403, UNCLEAR", "500, UNCLEAR", "503, UNCLEAR"})
    void errorIsAskedAgainWithGetBeforeItIsBelieved(int status, AddressState state) {
        status("/fejl", status);

        assertThat(ask("/fejl")).isEqualTo(state);
        assertThat(asked).containsExactly("HEAD /fejl", "GET /fejl");
    }

    @Test
    void siteThatDoesNotKnowHeadIsAskedWithGet() {
        on(
                "/",
                exchange ->
                        exchange.sendResponseHeaders(
                                exchange.getRequestMethod().equals("HEAD") ? 405 : 200, -1));

        assertThat(ask("/side")).isEqualTo(AddressState.OK);
    }

    @Test
    void lastingRedirectIsToldAndAPassingOneIsFine() {
        status("/nyt", 200);
        redirect("/for-altid", 301, at("/nyt"));
        redirect("/lige-nu", 302, "/nyt");

        assertThat(asker.ask(at("/for-altid")))
                .isEqualTo(new Answer(AddressState.MOVED, at("/nyt")));
        assertThat(ask("/lige-nu")).isEqualTo(AddressState.OK);
    }

    @Test
    void redirectInRingsEnds() {
        redirect("/ring", 302, "/ring");

        assertThat(ask("/ring")).isEqualTo(AddressState.BROKEN);
        assertThat(asked).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%d/hemmelig",
                "http://127.0.0.1:%d/hemmelig",
                "http://[::1]:%d/hemmelig",
                "http://2130706433:%d/hemmelig",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/"
            })
    void privateNetworkIsNeverAskedNeitherAtFirstNorAfterARedirect(String secret) {
        var inside = secret.formatted(server.getAddress().getPort());
        status("/hemmelig", 200);
        redirect("/ud", 302, inside);

        assertThat(asker.ask(inside).state()).isNotEqualTo(AddressState.OK);
        assertThat(ask("/ud")).isNotEqualTo(AddressState.OK);
        assertThat(asked).containsExactly("HEAD /ud");
    }

    @Test
    void productAsksOrdinaryWebAddressesOnly() throws IOException {
        try (var strict = new Asker()) {
            for (var odd :
                    List.of(
                            "ftp://skat.dk/x",
                            "file:///etc/passwd",
                            "https://skat.dk:8443/",
                            "http://skat.dk:22/",
                            "https://bruger:kode@skat.dk/",
                            "https:///x",
                            "https://ikke en adresse")) {
                assertThat(strict.ask(odd).state()).as(odd).isEqualTo(AddressState.REFUSED);
            }
            assertThat(strict.ask(at("/").replace(":" + server.getAddress().getPort(), "")).state())
                    .isEqualTo(AddressState.UNCLEAR);
            assertThat(strict.ask("http://localhost/").state()).isEqualTo(AddressState.REFUSED);
        }
    }

    @Test
    void siteThatNeverAnswersIsGivenUp() {
        on(
                "/langsom",
                exchange -> {
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });

        assertThat(ask("/langsom")).isEqualTo(AddressState.UNCLEAR);
    }

    @Test
    void hugeBodyIsNotRead() {
        on(
                "/stor",
                exchange -> {
                    boolean head = exchange.getRequestMethod().equals("HEAD");
                    exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
                    if (!head) {
                        pour(exchange.getResponseBody());
                    }
                });

        assertThat(ask("/stor")).isEqualTo(AddressState.OK);
    }

    /** Writes for as long as somebody takes it. */
    private void pour(OutputStream body) throws IOException {
        var block = new byte[65_536];
        while (done.getCount() > 0) {
            body.write(block);
        }
    }

    @Test
    void nameThatDoesNotExistIsUnclear() {
        assertThat(asker.ask("http://findes-ikke.invalid/").state())
                .isEqualTo(AddressState.UNCLEAR);
    }
}
