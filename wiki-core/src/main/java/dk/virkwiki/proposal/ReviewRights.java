package dk.virkwiki.proposal;

/**
 * What one editor may do with one proposal besides answering it; for the pages to show the right
 * buttons.
 *
 * @param mayClaim say that they are looking at it; also when another editor has
 * @param mayImprove change its text
 * @param mayPublish decide when it is published; else the editor's approval waits for one who may
 * @param mayCancel take a planned publication back
 * @param mayUndo take their own last decision back
 * @param mayMarkSeen say that they have looked at what was published at once
 * @param mayHurry publish this text of their own at once
 */
public record ReviewRights(
        boolean mayClaim,
        boolean mayImprove,
        boolean mayPublish,
        boolean mayCancel,
        boolean mayUndo,
        boolean mayMarkSeen,
        boolean mayHurry) {}
