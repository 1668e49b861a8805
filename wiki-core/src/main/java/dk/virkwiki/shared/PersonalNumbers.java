package dk.virkwiki.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Danish personal number (CPR): a real date written ddmmyy and four digits
 * more, however it is spaced, also across a line break. The old check digit is not used to clear a
 * number, since numbers without it are given out. A ten-digit number named as a P-number right
 * before it is let through.
 */
public final class PersonalNumbers {
    private static final int LENGTH = 10;
    private static final int DATE_LENGTH = 6;
    private static final int PRODUCTION_NUMBER_REACH = 24;
    private static final int LONGEST_GAP = 8;
    private static final Pattern PRODUCTION_NUMBER =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])P[\\s\\p{Pd}]?(?:nr|nummer|nummeret|numre)\\.?\\s*:?\\s*$");

    private PersonalNumbers() {}

    /**
     * Where a number stands.
     *
     * @param start offset of its first digit
     * @param end offset after its last digit
     */
    public record Place(int start, int end) {}

    /** Digits that stand together. */
    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** Every place in the text that looks like a personal number, in order. */
    public static List<Place> find(String text) {
        var groups = groups(text);
        var places = new ArrayList<Place>();
        int first = 0;
        while (first < groups.size()) {
            int last = lastGroup(text, groups, first);
            if (last >= first && isPersonal(text, groups, first, last)) {
                places.add(new Place(groups.get(first).start(), groups.get(last).end()));
                first = last;
            }
            first++;
        }
        return List.copyOf(places);
    }

    /**
     * The line, counted from 1, of the first number that {@code base} did not have already; so that
     * an old mistake does not stop an unrelated edit.
     */
    public static OptionalInt firstNewLine(String base, String text) {
        var known = counts(base);
        for (var place : find(text)) {
            if (known.merge(digits(text, place.start(), place.end()), -1, Integer::sum) < 0) {
                var before = text.substring(0, place.start());
                return OptionalInt.of(1 + Lines.breaks(before));
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Integer> counts(String text) {
        var counts = new HashMap<String, Integer>();
        for (var place : find(text)) {
            counts.merge(digits(text, place.start(), place.end()), 1, Integer::sum);
        }
        return counts;
    }

    private static List<Group> groups(String text) {
        var groups = new ArrayList<Group>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                groups.add(new Group(at, end));
            }
            at = end + 1;
        }
        return groups;
    }

    /** The group that completes ten digits from this one on, or -1. */
    private static int lastGroup(String text, List<Group> groups, int first) {
        int length = groups.get(first).length();
        int last = first;
        while (length < LENGTH && last + 1 < groups.size()) {
            if (!isGap(text, groups.get(last).end(), groups.get(last + 1).start())) {
                return -1;
            }
            last++;
            length += groups.get(last).length();
        }
        return length == LENGTH ? last : -1;
    }

    /**
     * Whether the signs between two groups may stand inside one number: blanks, one dash, at most
     * one line break. A dash that begins a line and has a blank after it marks a list item.
     */
    private static boolean isGap(String text, int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        int dashes = 0;
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (isDash(c)) {
                dashes++;
                boolean blankAfter = isBlank(text.charAt(i + 1));
                if (breaks > 0 && blankAfter) {
                    return false;
                }
            } else if (!isBlank(c) && c != '\\') {
                return false;
            }
        }
        return dashes <= 1 && breaks <= 1;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }

    /** White space of every kind, and signs that take no room. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isPersonal(String text, List<Group> groups, int first, int last) {
        int start = groups.get(first).start();
        var digits = digits(text, start, groups.get(last).end());
        return isCutLikeOne(text, groups, first, last)
                && beginsWithDate(digits)
                && !(first == last && isNamedProductionNumber(text, start));
    }

    /**
     * Whether the digits are grouped as people group a personal number: in one, with a cut between
     * date and serial and perhaps others at even places, digit by digit, or broken once by the end
     * of a line. Eight digits beside two are a telephone or company number with another number.
     */
    private static boolean isCutLikeOne(String text, List<Group> groups, int first, int last) {
        int count = last - first + 1;
        if (count == 1 || count == LENGTH) {
            return true;
        }
        if (count == 2 && groups.get(first).length() != DATE_LENGTH) {
            int length = groups.get(first).length();
            boolean broken =
                    text.substring(groups.get(first).end(), groups.get(last).start())
                            .contains("\n");
            return broken && length != 2 && length != 8;
        }
        int cut = 0;
        boolean afterDate = false;
        for (int i = first; i < last; i++) {
            cut += groups.get(i).length();
            afterDate |= cut == DATE_LENGTH;
            if (cut % 2 != 0) {
                return false;
            }
        }
        return afterDate;
    }

    private static String digits(String text, int start, int end) {
        var digits = new StringBuilder(LENGTH);
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }

    private static boolean beginsWithDate(String digits) {
        int year = Integer.parseInt(digits, 4, 6, 10);
        int century = century(digits.charAt(6) - '0', year);
        try {
            LocalDate.of(
                    century + year,
                    Integer.parseInt(digits, 2, 4, 10),
                    Integer.parseInt(digits, 0, 2, 10));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The seventh digit tells the century. */
    private static int century(int seventh, int year) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }

    private static boolean isNamedProductionNumber(String text, int start) {
        var before = text.substring(Math.max(0, start - PRODUCTION_NUMBER_REACH), start);
        return PRODUCTION_NUMBER.matcher(before).find();
    }
}
