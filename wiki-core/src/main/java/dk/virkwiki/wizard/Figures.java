package dk.virkwiki.wizard;

import java.math.BigInteger;

/**
 * How long the ways through a wizard are. Where conditions ask for more than can be looked at they
 * are left out, and the longest way may be longer than any that can be gone.
 *
 * @param shortest how many questions the shortest way asks
 * @param longest how many the longest asks
 * @param ways how many ways there are
 */
public record Figures(int shortest, int longest, BigInteger ways) {}
