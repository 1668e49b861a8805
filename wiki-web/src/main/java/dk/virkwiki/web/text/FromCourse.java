package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Address;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lesson somebody reads an article for, as one parameter carries it out and back: {@code
 * kursus=slug.lektion}, then the lessons that are taken.
 *
 * @param slug the course; empty when somebody comes from none
 * @param lesson id of the lesson
 * @param taken ids of the lessons taken, between dots; may be empty
 */
public record FromCourse(String slug, String lesson, String taken) {
    /** The parameter. */
    public static final String FROM = "kursus";

    private static final int LONGEST = 2_000;
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z0-9-]{1,120})\\.([A-Za-z0-9_-]{1,100})((?:\\.[A-Za-z0-9_-]+)*)");

    private static final FromCourse NONE = new FromCourse("", "", "");

    /** What an address says; none when no lesson could be meant. */
    public static FromCourse of(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return NONE;
        }
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? new FromCourse(
                        found.group(1), found.group(2), found.group(3).replaceFirst(".", ""))
                : NONE;
    }

    /** The address of an article, told where somebody comes from; others cannot tell. */
    public String to(String address) {
        return address.startsWith("/artikler/")
                ? new Address(address).with(FROM, written()).text()
                : address;
    }

    private String written() {
        return slug + "." + lesson + (taken.isEmpty() ? "" : "." + taken);
    }

    /** The lesson as it was left. */
    String back() {
        return new Address("/kurser/" + slug + "/" + lesson).with("taget", taken).text();
    }
}
