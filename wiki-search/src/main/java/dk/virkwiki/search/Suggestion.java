package dk.virkwiki.search;

/** Something to offer while somebody types. */
public sealed interface Suggestion {
    /** What to show. */
    String text();

    /** A search: the typed words with the last one completed or corrected. */
    record Search(String text) implements Suggestion {}

    /** An article to go straight to. */
    record ToArticle(String text, Hit.Summary article) implements Suggestion {}
}
