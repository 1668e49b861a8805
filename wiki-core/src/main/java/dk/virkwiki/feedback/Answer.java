package dk.virkwiki.feedback;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a reader found their answer; the code stands in addresses and forms. */
public enum Answer {
    YES("ja"),
    NO("nej");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The answer with this code. */
    public static Optional<Answer> of(@Nullable String code) {
        return Arrays.stream(values()).filter(answer -> answer.code.equals(code)).findFirst();
    }
}
