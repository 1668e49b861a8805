package dk.virkwiki.proposal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an authority takes to answer.
 *
 * @param median of its newest answers in the last 90 days; null while there are none
 * @param answers how many that is made from, a hundred at most
 * @param targetDays within how many days it wants to answer
 */
public record AnswerTime(@Nullable Duration median, int answers, int targetDays) {}
