package dk.virkwiki.stats;

/**
 * How an article was used in the country's consultations of the last twelve months.
 *
 * @param used how many consultations it was opened in
 * @param solved how many of them the advisor says it solved
 */
public record ArticleUse(long used, long solved) {
    public static final ArticleUse NONE = new ArticleUse(0, 0);
}
