package dk.virkwiki.linkcheck;

import dk.virkwiki.linkcheck.PrivateAddresses.PrivateHost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks for one web address: HEAD, then GET where HEAD is not understood; never reads a body. Names
 * are resolved by a resolver that refuses private addresses, and the connection is made to exactly
 * what it gave, so that a name cannot mean one thing when looked at and another when used. Each
 * redirect is a question of its own.
 */
@Component
final class Asker implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 100;
    private static final String NAME = "Virk Wiki (kontrol af links)";

    private final CloseableHttpClient client;
    private final Predicate<URI> isAllowed;
    private final Duration longest;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("link-check-deadline").daemon().factory());

    /** Asks the public web, on its ordinary ports. */
    @Autowired
    Asker() {
        this(new PublicOnly(), Asker::isOrdinary, Duration.ofSeconds(20));
    }

    /**
     * For tests, which ask a server on this machine.
     *
     * @param resolver what names lead to
     * @param isAllowed which addresses are asked at all
     * @param longest how long one question may take altogether
     */
    Asker(DnsResolver resolver, Predicate<URI> isAllowed, Duration longest) {
        this.isAllowed = isAllowed;
        this.longest = longest;
        var patience = Timeout.of(longest.dividedBy(2));
        var limits =
                Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build();
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(limits)
                                        .build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(patience)
                                        .setSocketTimeout(patience)
                                        .build())
                        .build();
        client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(patience).build())
                        .setUserAgent(NAME)
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .build();
    }

    /** Resolves names as the machine does and refuses those that lead to private networks. */
    static final class PublicOnly implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return PrivateAddresses.requirePublic(host, InetAddress.getAllByName(host));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    static boolean isOrdinary(URI address) {
        var scheme = address.getScheme();
        int port = address.getPort();
        return ("http".equals(scheme) && (port == -1 || port == 80)
                        || "https".equals(scheme) && (port == -1 || port == 443))
                && address.getUserInfo() == null
                && address.getHost() != null;
    }

    /** What came of asking; never fails. */
    Answer ask(String address) {
        var at = uri(address);
        boolean permanent = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (at == null || !isAllowed.test(at)) {
                return new Answer(AddressState.REFUSED, hop == 0 ? "adresse" : "videresendt");
            }
            try {
                var reply = reply(at);
                if (reply.location() == null) {
                    return last(reply.status(), hop > 0 && permanent, at);
                }
                permanent &= reply.status() == 301 || reply.status() == 308;
                at = next(at, reply.location());
            } catch (PrivateHost inside) {
                return new Answer(AddressState.REFUSED, "privat netværk");
            } catch (IOException | RuntimeException noAnswer) {
                return new Answer(AddressState.UNCLEAR, noAnswer.getClass().getSimpleName());
            }
        }
        return new Answer(AddressState.BROKEN, "ring");
    }

    private static Answer last(int status, boolean moved, URI at) {
        if (status >= 200 && status < 300) {
            return moved
                    ? new Answer(AddressState.MOVED, at.toString())
                    : new Answer(AddressState.OK, String.valueOf(status));
        }
        boolean gone = status == 404 || status == 410;
        return new Answer(
                gone ? AddressState.BROKEN : AddressState.UNCLEAR, String.valueOf(status));
    }

    private record Reply(int status, @Nullable String location) {}

    /** Sites that do not know HEAD, or answer it otherwise than GET, are asked again with GET. */
    private Reply reply(URI address) throws IOException {
        var head = send(new HttpHead(address));
        boolean clear = head.status() < 400 || head.status() == 429;
        return clear ? head : send(new HttpGet(address));
    }

    private Reply send(HttpUriRequestBase request) throws IOException {
        var deadline =
                deadlines.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        var host = HttpHost.create(uri(request));
        try {
            var response = client.executeOpen(host, request, null);
            try {
                return reply(response);
            } finally {
                drop(request, response);
            }
        } finally {
            deadline.cancel(false);
        }
    }

    private static Reply reply(ClassicHttpResponse response) {
        var location = response.getFirstHeader("Location");
        boolean redirects = response.getCode() >= 300 && response.getCode() < 400;
        return new Reply(
                response.getCode(), redirects && location != null ? location.getValue() : null);
    }

    /** Cuts the connection, so that nothing more of the body comes. */
    private static void drop(HttpUriRequestBase request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException cutAlready) {
            // that is what was wanted
        }
    }

    private static URI uri(HttpUriRequestBase request) throws IOException {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static @Nullable URI next(URI from, String location) {
        try {
            return from.resolve(URI.create(location));
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static @Nullable URI uri(String address) {
        try {
            var uri = URI.create(address);
            return uri.getRawFragment() == null
                    ? uri
                    : URI.create(address.substring(0, address.indexOf('#')));
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
