package dk.virkwiki.media;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.nio.file.Path;

/**
 * A file that somebody sends.
 *
 * @param name what they call it
 * @param alt what a picture shows, for those who cannot see it; empty for other files
 * @param content where it lies until it is kept
 */
public record NewFile(String name, String alt, Path content) {
    /** Longest text for a picture, in characters. */
    public static final int MAX_ALT = 300;

    public NewFile {
        alt = alt.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (alt.length() > MAX_ALT) {
            throw new Invalid("fil-alt-for-lang", MAX_ALT);
        }
        if (!PersonalNumbers.find(name).isEmpty() || !PersonalNumbers.find(alt).isEmpty()) {
            throw new Invalid("fil-personnummer");
        }
    }
}
