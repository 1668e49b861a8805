package dk.virkwiki.feedback;

/** Whether an editor has dealt with what a reader wrote. */
public enum FeedbackState {
    NEW,
    HANDLED
}
