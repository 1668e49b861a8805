package dk.virkwiki.search;

/**
 * A word of the articles that looks like one somebody searched for.
 *
 * @param word as it is most often spelled
 * @param articles number of articles that have it, among those the person may read
 */
public record NearWord(String word, int articles) {}
