package dk.virkwiki.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import com.sun.net.httpserver.HttpServer;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.link.Links;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.store.StoreExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddressChecksTest {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Links links = mock();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private HttpServer server;
    private Asker asker;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().getPath());
                    boolean gone = exchange.getRequestURI().getPath().contains("vaek");
                    exchange.sendResponseHeaders(gone ? 404 : 200, -1);
                    exchange.close();
                });
        server.start();
        asker = new Asker(new ThisMachine(), _ -> true, Duration.ofSeconds(5));
        given(links.isNamed(anyString())).willReturn(true);
    }

    private static final class ThisMachine implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        asker.close();
        STORE.noScans();
    }

    private AddressChecks checks(boolean enabled) {
        var settings = new LinkCheckProperties(enabled, Duration.ofDays(14), Duration.ofSeconds(5));
        return new AddressChecks(
                new AddressCheckRepository(STORE.template()), links, settings, clock, asker);
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private void named(String... addresses) {
        willAnswer(
                        call -> {
                            Consumer<String> taker = call.getArgument(0);
                            List.of(addresses).forEach(taker);
                            return null;
                        })
                .given(links)
                .eachAddress(any());
    }

    @Test
    void nothingIsAskedUnlessSwitchedOn() {
        named(at("a", "/1"));
        var checks = checks(false);

        checks.gather();

        assertThat(checks.checkNext()).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void brokenAddressIsListedUntilItAnswersAgain() {
        named(at("a", "/vaek"), at("b", "/her"), at("a", "/vaek"));
        var checks = checks(true);
        checks.gather();

        while (checks.checkNext()) {
            now = now.plusSeconds(1);
        }

        assertThat(asked).containsExactlyInAnyOrder("/vaek", "/vaek", "/her");
        assertThat(checks.find(METTE, AddressState.BROKEN))
                .extracting(AddressCheck::id, AddressCheck::detail)
                .containsExactly(org.assertj.core.api.Assertions.tuple(at("a", "/vaek"), "404"));
        assertThat(checks.find(METTE, AddressState.OK)).hasSize(1);
    }

    @Test
    void answerHoldsForItsTime() {
        named(at("a", "/her"));
        var checks = checks(true);
        checks.gather();
        checks.checkNext();

        now = now.plus(Duration.ofDays(13));
        checks.gather();
        assertThat(checks.checkNext()).isFalse();
        now = now.plus(Duration.ofDays(1));
        assertThat(checks.checkNext()).isTrue();

        assertThat(asked).hasSize(2);
    }

    @Test
    void oneHostIsNotAskedTwiceInARow() {
        named(at("a", "/1"), at("a", "/2"), at("b", "/3"));
        var checks = checks(true);
        checks.gather();

        while (checks.checkNext()) {
            // until nothing is due at this moment
        }
        assertThat(asked).hasSize(2).contains("/3");

        now = now.plusSeconds(5);
        while (checks.checkNext()) {
            // until nothing is due at this moment
        }
        assertThat(asked).containsExactlyInAnyOrder("/1", "/2", "/3");
    }

    @Test
    void addressThatNobodyNamesAnyMoreIsForgotten() {
        named(at("a", "/1"));
        var checks = checks(true);
        checks.gather();
        given(links.isNamed(anyString())).willReturn(false);

        assertThat(checks.checkNext()).isTrue();

        assertThat(asked).isEmpty();
        assertThat(checks.checkNext()).isFalse();
    }

    /** Permission P74. */
    @Test
    void readersAreToldNothing() {
        var checks = checks(true);

        assertThat(checks.find(METTE, AddressState.BROKEN)).isEmpty();
        assertThatThrownBy(() -> checks.find(Actor.anonymous(), AddressState.BROKEN))
                .isInstanceOf(NotAllowed.class);
    }
}
