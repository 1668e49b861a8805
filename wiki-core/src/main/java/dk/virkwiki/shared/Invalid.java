package dk.virkwiki.shared;

/** What was sent cannot be accepted as it is. */
public final class Invalid extends WikiFailure {
    public Invalid(String code, Object... arguments) {
        super(code, arguments);
    }
}
