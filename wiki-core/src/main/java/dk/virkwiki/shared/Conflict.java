package dk.virkwiki.shared;

/** Somebody else was first, or the thing is no longer in the state the act began from. */
public non-sealed class Conflict extends WikiFailure {
    public Conflict(String code, Object... arguments) {
        super(code, arguments);
    }
}
