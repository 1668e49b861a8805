package dk.virkwiki.web.material;

import dk.virkwiki.material.MaterialFilter;
import dk.virkwiki.material.MaterialFormat;
import dk.virkwiki.web.layout.Address;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody looks for in the library, as its address says; what is unknown asks for all.
 *
 * @param signLanguage {@code ja} for what is there in sign language
 * @param voiceOver {@code ja} for what can be heard
 */
record LibraryWish(
        @BindParam("format") @Nullable String format,
        @BindParam("sprog") @Nullable String language,
        @BindParam("emne") @Nullable String topic,
        @BindParam("aar") @Nullable String year,
        @BindParam("tegnsprog") @Nullable String signLanguage,
        @BindParam("oplaest") @Nullable String voiceOver) {
    static final String ADDRESS = "/materialer";
    static final String YES = "ja";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,60}");

    LibraryWish {
        format = known(format);
        language = known(language);
        topic = known(topic);
        year = year != null && YEAR.matcher(year).matches() ? year : null;
        signLanguage = YES.equals(signLanguage) ? YES : null;
        voiceOver = YES.equals(voiceOver) ? YES : null;
    }

    private static @Nullable String known(@Nullable String code) {
        return code != null && CODE.matcher(code).matches() ? code : null;
    }

    MaterialFilter filter() {
        return new MaterialFilter(
                format == null ? null : MaterialFormat.of(format).orElse(null),
                language,
                topic,
                year == null ? null : Integer.valueOf(year),
                signLanguage != null,
                voiceOver != null);
    }

    Address address() {
        return new Address(ADDRESS)
                .with("format", format)
                .with("sprog", language)
                .with("emne", topic)
                .with("aar", year)
                .with("tegnsprog", signLanguage)
                .with("oplaest", voiceOver);
    }

    boolean isEmpty() {
        return address().text().equals(ADDRESS);
    }

    LibraryWish withFormat(@Nullable String other) {
        return new LibraryWish(other, language, topic, year, signLanguage, voiceOver);
    }

    LibraryWish withLanguage(@Nullable String other) {
        return new LibraryWish(format, other, topic, year, signLanguage, voiceOver);
    }

    LibraryWish withTopic(@Nullable String other) {
        return new LibraryWish(format, language, other, year, signLanguage, voiceOver);
    }

    LibraryWish withYear(@Nullable String other) {
        return new LibraryWish(format, language, topic, other, signLanguage, voiceOver);
    }

    LibraryWish withSignLanguage(@Nullable String other) {
        return new LibraryWish(format, language, topic, year, other, voiceOver);
    }

    LibraryWish withVoiceOver(@Nullable String other) {
        return new LibraryWish(format, language, topic, year, signLanguage, other);
    }
}
