package dk.virkwiki.erasure;

/**
 * Where an erased person's name stood.
 *
 * @param revisions versions of articles they wrote
 * @param mentions proposals and other documents that named them
 * @param drafts drafts that were never sent and courses they took, thrown away
 * @param logLines lines in the log of acts
 */
public record ErasureReport(long revisions, long mentions, long drafts, long logLines) {
    ErasureReport plus(ErasureReport other) {
        return new ErasureReport(
                revisions + other.revisions,
                mentions + other.mentions,
                drafts + other.drafts,
                logLines + other.logLines);
    }

    boolean isNothing() {
        return revisions + mentions + drafts + logLines == 0;
    }
}
