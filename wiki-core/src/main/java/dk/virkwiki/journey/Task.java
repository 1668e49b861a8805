package dk.virkwiki.journey;

/**
 * Something to do.
 *
 * @param key what ticks call it: short, ASCII, unique in its journey
 * @param words what it says
 * @param target where it leads
 * @param note safe HTML with a few words more; may be empty
 * @param onlyFor whom it is for
 * @param deadline when it must be done, as the author wrote it; may be empty
 * @param line in the body, from 1; right for advisors only
 */
public record Task(
        String key,
        String words,
        Target target,
        String note,
        OnlyFor onlyFor,
        String deadline,
        int line) {}
