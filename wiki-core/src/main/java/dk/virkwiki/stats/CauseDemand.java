package dk.virkwiki.stats;

/**
 * How much a cause is asked for across the country.
 *
 * @param outcomes consultations with the cause by how they ended
 * @param missing in how many of them something was missing in the wiki
 */
public record CauseDemand(Counts outcomes, long missing) {
    public static final CauseDemand NONE = new CauseDemand(Counts.NONE, 0);
}
