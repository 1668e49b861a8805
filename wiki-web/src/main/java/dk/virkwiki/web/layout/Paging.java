package dk.virkwiki.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among the pages of a list.
 *
 * @param number this page, counted from 1
 * @param count how many there are
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record Paging(int number, int count, @Nullable String previous, @Nullable String next) {

    /**
     * The pages of a list.
     *
     * @param address the list's address with its other parameters
     * @param number the page asked for; taken to the nearest there is
     * @param total rows in the whole list
     * @param size rows on a page
     */
    public static Paging of(Address address, int number, int total, int size) {
        int count = Math.max(1, (total + size - 1) / size);
        int here = Math.clamp(number, 1, count);
        return new Paging(
                here,
                count,
                here > 1 ? at(address, here - 1) : null,
                here < count ? at(address, here + 1) : null);
    }

    private static String at(Address address, int number) {
        return address.with("side", number > 1 ? String.valueOf(number) : null).text();
    }
}
