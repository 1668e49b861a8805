package dk.virkwiki.web.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file that are asked for.
 *
 * @param from the first
 * @param length how many; 0 when none of those asked for are there
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * What a header asks for. One that cannot be read, and one that wants several pieces, asks for
     * nothing: the whole file is the answer.
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        if (header == null) {
            return Optional.empty();
        }
        var asked = ONE.matcher(header.strip());
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(asked.group(2)), length);
            return Optional.of(new ByteRange(length - last, last));
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
        if (to < from && !asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        long end = Math.min(to, length - 1);
        return Optional.of(new ByteRange(from, Math.max(0, end - from + 1)));
    }

    boolean isNowhere() {
        return length == 0;
    }
}
