package dk.virkwiki.shared;

/** The actor may not do this. */
public final class NotAllowed extends WikiFailure {
    public NotAllowed(String code, Object... arguments) {
        super(code, arguments);
    }
}
