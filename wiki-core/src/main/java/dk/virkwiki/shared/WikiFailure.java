package dk.virkwiki.shared;

import java.util.List;

/**
 * An act that could not be done, for a reason the person at the screen can be told. The code names
 * a message ({@code fejl.<code>} in the message files), the arguments fill its places.
 */
public abstract sealed class WikiFailure extends RuntimeException
        permits NotFound, Conflict, Invalid, NotAllowed {
    private final String code;
    private final transient List<Object> arguments;

    WikiFailure(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /**
     * The message to show, without the prefix {@code fejl.}; for example {@code
     * artikel.findes-ikke}.
     */
    public String code() {
        return code;
    }

    /** What fills the places of the message, in order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
