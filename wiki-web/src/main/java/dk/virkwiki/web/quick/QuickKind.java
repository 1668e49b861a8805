package dk.virkwiki.web.quick;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What somebody wants at a place; the code stands in addresses and forms. */
enum QuickKind {
    WORDING("ordlyd"),
    WRONG("forkert"),
    MISSING("mangler");

    private final String code;

    QuickKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The kind with this code; other words are the first thing people want. */
    static QuickKind of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(WORDING);
    }
}
