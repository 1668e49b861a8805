package dk.virkwiki.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.virkwiki.search.quality.Corpus;
import dk.virkwiki.search.quality.PlainLucene;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/**
 * {@link PlainLucene} behind the JDK's own HTTP server: {@code GET /?q=} answers with ten titles as
 * plain lines. Arguments: a folder of articles and a port, on loopback only.
 */
final class BareLuceneServer {
    private static final int THREADS = 16;

    private final PlainLucene lucene;

    private BareLuceneServer(PlainLucene lucene) {
        this.lucene = lucene;
    }

    public static void main(String[] args) throws IOException {
        var server = new BareLuceneServer(PlainLucene.of(Corpus.of(Path.of(args[0]))));
        var address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
        var http = HttpServer.create(address, 0);
        http.setExecutor(Executors.newFixedThreadPool(THREADS));
        http.createContext("/", server::answer);
        http.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = exchange.getRequestURI().getRawQuery();
            var words =
                    query != null && query.startsWith("q=")
                            ? URLDecoder.decode(query.substring(2), StandardCharsets.UTF_8)
                            : "";
            var lines = new StringBuilder();
            for (var found : lucene.search(words, Audience.PUBLIC)) {
                lines.append(found.slug()).append('\t').append(found.title()).append('\t');
                lines.append(found.score()).append('\n');
            }
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
