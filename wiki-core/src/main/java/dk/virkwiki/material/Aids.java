package dk.virkwiki.material;

import dk.virkwiki.article.ArticleFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways to an article besides reading it.
 *
 * @param signLanguage the same in sign language, or null
 * @param voiceOver the same read aloud, or null
 */
public record Aids(@Nullable Aid signLanguage, @Nullable Aid voiceOver) {
    /** Front matter key of the text in sign language. */
    public static final String SIGN_LANGUAGE = "signLanguage";

    /** Front matter key of the text read aloud. */
    public static final String VOICE_OVER = "voiceOver";

    /** What a file says of them; what cannot be used is left out. */
    public static Aids in(String source) {
        return new Aids(aid(source, SIGN_LANGUAGE), aid(source, VOICE_OVER));
    }

    private static @Nullable Aid aid(String source, String key) {
        Optional<String> written =
                source.contains(key) ? ArticleFile.value(source, key) : Optional.empty();
        return written.flatMap(Aid::of).orElse(null);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return signLanguage == null && voiceOver == null;
    }
}
