package dk.virkwiki.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the interface, in the site's one language: {@code spring.web.locale}. */
@Component
public class Words {
    /** Dates on screen are Danish calendar days. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Locale DANISH = Locale.of("da");

    private final MessageSource messages;
    private final Locale language;
    private final DateTimeFormatter days;

    Words(MessageSource messages, WebProperties web) {
        this.messages = messages;
        this.language = web.getLocale() == null ? DANISH : web.getLocale();
        // British order of day and month reads like the Danish one.
        var region = language.getLanguage().equals("en") ? Locale.UK : language;
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region);
    }

    /** The message with this key, its places filled. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The message with the first key, or else with the second. */
    public String orElse(String key, String otherKey, Object... arguments) {
        var found = messages.getMessage(key, arguments, null, language);
        return found == null ? of(otherKey, arguments) : found;
    }

    /** The day as shown, or null when there is none. */
    public @Nullable Day day(@Nullable LocalDate date) {
        return date == null ? null : new Day(date.toString(), days.format(date));
    }

    /** The Danish day of a moment. */
    public Day dayOf(Instant moment) {
        var date = LocalDate.ofInstant(moment, ZONE);
        return new Day(date.toString(), days.format(date));
    }

    /** Code of the language, for the page's {@code lang}. */
    public String language() {
        return language.getLanguage();
    }

    /**
     * A day for a {@code <time>} element.
     *
     * @param iso for the machine: {@code 2026-10-12}
     * @param words for the reader: {@code 12. oktober 2026}
     */
    public record Day(String iso, String words) {}
}
