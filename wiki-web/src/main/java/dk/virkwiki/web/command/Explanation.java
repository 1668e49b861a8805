package dk.virkwiki.web.command;

import dk.virkwiki.shared.WikiFailure;
import java.io.UncheckedIOException;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One Danish sentence for whatever went wrong on the command line. */
final class Explanation {
    private Explanation() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case WikiFailure known -> {
                    return words("fejl." + known.code(), known.arguments().toArray());
                }
                case UncheckedIOException io -> {
                    return words("fejl.fil", String.valueOf(io.getMessage()));
                }
                default -> {}
            }
        }
        return words(
                "fejl.uventet",
                failure.getClass().getSimpleName(),
                String.valueOf(failure.getMessage()));
    }

    /** A message of the wiki with its places filled; the key itself when there is none. */
    static String words(String key, Object... arguments) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("failures");
        messages.setDefaultEncoding("UTF-8");
        var words = messages.getMessage(key, arguments, key, java.util.Locale.of("da"));
        return words == null ? key : words;
    }
}
