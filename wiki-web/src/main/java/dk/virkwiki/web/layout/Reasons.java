package dk.virkwiki.web.layout;

import dk.virkwiki.shared.WikiFailure;
import org.springframework.stereotype.Component;

/** Words failures for pages that show them beside what was typed. */
@Component
public class Reasons {
    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    /** Why an act could not be done, in a sentence. */
    public String of(WikiFailure failure) {
        return words.orElse(
                "fejl." + failure.code(), "fejl.ikke-muligt", failure.arguments().toArray());
    }
}
