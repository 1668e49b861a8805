package dk.virkwiki.search.query;

import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart. Every text can be: what is not understood as a sign is read as
 * words, and what is beyond the limits is left out.
 *
 * @param text the text that the places of words refer to
 * @param words words to look for, in order
 * @param phrases words that must stand together
 * @param excluded words that must not occur, or, where there are more, not stand together
 * @param isUnfinished whether the text ends in the middle of a word
 */
public record QueryText(
        String text,
        List<Word> words,
        List<List<Word>> phrases,
        List<List<Word>> excluded,
        Filters filters,
        boolean isUnfinished) {
    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_WORDS = 32;
    private static final int MOST_PHRASES = 4;

    private static final Pattern FILTER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(type|emne|topic|myndighed|ejer|owner|målgruppe|maalgruppe):"
                            + "([\\p{L}\\p{N}-]+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static QueryText parse(String typed) {
        String text = Words.clean(typed.substring(0, Math.min(typed.length(), MOST_LETTERS)));
        var rest = new StringBuilder(text);
        var phrases = new ArrayList<List<Word>>();
        var excluded = new ArrayList<List<Word>>();
        for (var piece : QuerySyntax.pieces(text)) {
            if (piece.isQuoted() || piece.isExcluded()) {
                String part = text.substring(piece.start(), piece.end());
                add(part, piece, piece.isExcluded() ? excluded : phrases);
                blank(rest, piece.start(), piece.end());
            }
        }
        var filters = filters(rest);
        var words = limited(Words.of(rest.toString()), MOST_WORDS);
        int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        boolean unfinished =
                Character.isLetterOrDigit(last)
                        && !words.isEmpty()
                        && words.getLast().end() == text.length();
        return new QueryText(text, words, phrases, excluded, filters, unfinished);
    }

    /** Filters cannot be turned around, so a filter that is excluded says nothing. */
    private static void add(String part, QuerySyntax.Piece piece, List<List<Word>> rows) {
        if (!piece.isQuoted() && FILTER.matcher(part).find()) {
            return;
        }
        var words = limited(Words.of(part), MOST_WORDS);
        long phrases = rows.stream().filter(row -> row.size() > 1).count();
        boolean fits = words.size() == 1 && !piece.isQuoted() || phrases < MOST_PHRASES;
        if (!words.isEmpty() && fits && rows.size() < MOST_WORDS) {
            rows.add(words);
        }
    }

    private static Filters filters(StringBuilder rest) {
        var filters = Filters.none();
        var matcher = FILTER.matcher(rest.toString());
        while (matcher.find()) {
            String value = matcher.group(2);
            String lower = value.toLowerCase(Locale.ROOT);
            var one =
                    switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                        case "type" -> new Filters(lower, null, null);
                        case "emne", "topic" -> new Filters(null, lower, null);
                        case "målgruppe", "maalgruppe" -> new Filters(null, null, null, lower);
                        default -> new Filters(null, null, value.toUpperCase(Locale.ROOT));
                    };
            filters = filters.or(one);
            blank(rest, matcher.start(), matcher.end());
        }
        return filters;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static List<Word> limited(List<Word> words, int most) {
        return words.stream().filter(word -> !word.isJoined()).limit(most).toList();
    }

    /** Whether there is nothing to look for and nothing to narrow. */
    public boolean isBlank() {
        return words.isEmpty() && phrases.isEmpty() && filters.isEmpty();
    }
}
