package dk.virkwiki.shared;

/** Nothing is there for this reader: it never existed, was withdrawn, or is not for them. */
public final class NotFound extends WikiFailure {
    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }
}
