package dk.virkwiki.merge;

/** What a person chooses for a place that both sides changed. */
public sealed interface Choice {
    /** What stands there now stays. */
    record KeepPublished() implements Choice {}

    /** What the proposal puts there is taken. */
    record UseMine() implements Choice {}

    /** Both, what stands there now first. */
    record KeepBoth() implements Choice {}

    /**
     * Something new.
     *
     * @param text Markdown, or a key with its value in the front matter
     */
    record WriteNew(String text) implements Choice {}
}
