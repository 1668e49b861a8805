package dk.virkwiki.proposal;

import java.time.Instant;

/**
 * What an editor asks of the queue.
 *
 * @param owner the editor's authority
 * @param filter which part of the queue
 * @param accountId the editor
 * @param now the time of asking
 * @param dueBefore what was sent before this is overdue
 */
record QueueQuestion(
        String owner, QueueFilter filter, String accountId, Instant now, Instant dueBefore) {}
