package dk.virkwiki.journey;

import dk.virkwiki.article.ArticleFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When an article that is part of a journey says so; the front matter key {@code sidebar}. */
public enum Sidebar {
    /** To everybody who reads it. */
    ALWAYS,
    /** To those who come from the journey; what holds when the key is missing. */
    JOURNEY,
    NEVER;

    /** The front matter key. */
    static final String KEY = "sidebar";

    private static Optional<Sidebar> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    static Sidebar in(String source) {
        return ArticleFile.value(source, KEY).flatMap(Sidebar::of).orElse(JOURNEY);
    }

    static boolean isKnown(String code) {
        return of(code).isPresent();
    }
}
