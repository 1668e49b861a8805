package dk.virkwiki.video;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A moment in a film as people write it: {@code 02:15}, or {@code 1:02:15} from the first hour on.
 *
 * @param seconds from the beginning of the film
 */
public record TimeMark(int seconds) implements Comparable<TimeMark> {
    private static final Pattern FIRST =
            Pattern.compile("(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d)(?!:?\\d)");

    /** A mark with what follows it. */
    public record Marked(TimeMark mark, String rest) {}

    /** The mark that these words begin with, and the rest of them without it. */
    public static Optional<Marked> startOf(String words) {
        var text = words.strip();
        var matcher = FIRST.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int minutes = Integer.parseInt(matcher.group(2));
        var mark = new TimeMark((hours * 60 + minutes) * 60 + Integer.parseInt(matcher.group(3)));
        var rest = text.substring(matcher.end()).strip().replaceFirst("^[–—:.-]\\s*", "");
        return Optional.of(new Marked(mark, rest));
    }

    /** The mark that these words are. */
    public static Optional<TimeMark> of(String words) {
        return startOf(words).filter(marked -> marked.rest().isEmpty()).map(Marked::mark);
    }

    /** As it is written: two digits each, hours only when there are any. */
    public String text() {
        int hours = seconds / 3600;
        int minutes = seconds / 60 % 60;
        return hours == 0
                ? String.format(Locale.ROOT, "%02d:%02d", minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60);
    }

    @Override
    public int compareTo(TimeMark other) {
        return Integer.compare(seconds, other.seconds);
    }
}
