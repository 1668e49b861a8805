package dk.virkwiki.web.search;

import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.web.layout.Address;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in the address of the page.
 *
 * @param q the words typed
 * @param type code of the kind of article, empty for all
 * @param emne code of the topic, empty for all
 * @param ejer code of the authority, empty for all
 * @param maalgruppe code of those it is written for, empty for all
 * @param praecis {@code 1} when every word is to be searched as it was typed
 * @param side which page, counted from 1
 */
record SearchRequest(
        @Nullable String q,
        @Nullable String type,
        @Nullable String emne,
        @Nullable String ejer,
        @Nullable String maalgruppe,
        @Nullable String praecis,
        @Nullable Integer side) {
    static final int PAGE = 20;
    private static final int MOST_LETTERS = 1_000;

    /** The words, without white space around them. */
    String words() {
        var typed = q == null ? "" : q.strip();
        return typed.length() <= MOST_LETTERS ? typed : typed.substring(0, MOST_LETTERS);
    }

    int number() {
        return side == null ? 1 : Math.clamp(side, 1, 50);
    }

    boolean isLiteral() {
        return "1".equals(praecis);
    }

    Filters filters() {
        return new Filters(chosen(type), chosen(emne), chosen(ejer), chosen(maalgruppe));
    }

    SearchQuery query() {
        var spelling = isLiteral() ? SpellingMode.LITERAL : SpellingMode.FORGIVING;
        return new SearchQuery(words(), filters(), spelling, (number() - 1) * PAGE, PAGE);
    }

    /** The address of this search's first page. */
    Address address() {
        return addressAt("/soeg");
    }

    /** This search, asked at another address. */
    Address addressAt(String path) {
        return new Address(path)
                .with("q", words())
                .with("type", type)
                .with("emne", emne)
                .with("ejer", ejer)
                .with("maalgruppe", maalgruppe)
                .with("praecis", isLiteral() ? "1" : null);
    }

    SearchRequest withWords(String words) {
        return new SearchRequest(words, type, emne, ejer, maalgruppe, null, null);
    }

    SearchRequest literally() {
        return new SearchRequest(q, type, emne, ejer, maalgruppe, "1", null);
    }

    SearchRequest forgivingly() {
        return withWords(words());
    }

    SearchRequest withoutFilters() {
        return new SearchRequest(q, null, null, null, null, praecis, null);
    }

    private static @Nullable String chosen(@Nullable String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }
}
