package dk.virkwiki.wizarduse;

/**
 * A station that people leave without help.
 *
 * @param station its id
 * @param isResult whether it is a result that did not help; else a question that was not answered
 * @param times how often
 */
public record DeadEnd(String station, boolean isResult, long times) {}
