package dk.virkwiki.web.command;

import com.mongodb.MongoException;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.store.StoreFailure;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One Danish sentence for whatever went wrong on the command line. */
final class Explanation {
    private Explanation() {}

    /** The sentence; a failure nobody foresaw is also written to the log as it is. */
    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        LoggerFactory.getLogger(Explanation.class).error("Unforeseen failure", failure);
        return words("fejl.uventet", String.valueOf(failure.getMessage()));
    }

    private static @Nullable String known(Throwable cause) {
        return switch (cause) {
            case WikiFailure wiki -> words("fejl." + wiki.code(), wiki.arguments().toArray());
            case StoreFailure store ->
                    words(
                            "fejl.lager." + store.kind().name().toLowerCase(Locale.ROOT),
                            store.path());
            case MongoException _ -> words("fejl.mongodb");
            case PortInUseException port -> words("fejl.port", String.valueOf(port.getPort()));
            case UncheckedIOException io -> words("fejl.fil", String.valueOf(io.getMessage()));
            default -> null;
        };
    }

    /** A message of the wiki with its places filled; the key itself when there is none. */
    static String words(String key, Object... arguments) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("failures", "media");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var words = messages.getMessage(key, arguments, key, Locale.of("da"));
        return words == null ? key : words;
    }
}
