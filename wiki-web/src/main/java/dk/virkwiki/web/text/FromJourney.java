package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Address;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The journey somebody comes from, as one parameter carries it out to a page and back: {@code
 * rejse=slug}, then the type of organisation, then a part for each tick.
 *
 * @param slug the journey; empty when somebody comes from none
 * @param type code of the organisation its tasks were shown for; empty for all
 * @param areTicksInAddress whether its address told of ticks; else they may lie in the browser
 * @param done keys of the tasks with a tick
 */
public record FromJourney(String slug, String type, boolean areTicksInAddress, Set<String> done) {
    /** Parameter of a journey's own address with its ticks. */
    public static final String DONE = "gjort";

    /** Parameter of a journey's own address with the type of organisation. */
    public static final String TYPE = "for";

    /** Keeps an address without ticks from showing the browser's own. */
    private static final String NOTHING = "ingen";

    private static final int LONGEST = 4_000;
    private static final Pattern WRITTEN =
            Pattern.compile("[a-z0-9-]{1,120}(?:\\.[a-z0-9-]{0,80}){0,500}");

    private static final FromJourney NONE = new FromJourney("", "", false, Set.of());

    public FromJourney {
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
    }

    /** What an address says; none when no journey could be meant. */
    public static FromJourney of(@Nullable String written) {
        if (written == null || written.length() > LONGEST || !WRITTEN.matcher(written).matches()) {
            return NONE;
        }
        var parts = Arrays.asList(written.split("\\.", -1));
        return new FromJourney(
                parts.getFirst(),
                parts.size() > 1 ? parts.get(1) : "",
                parts.size() > 2,
                ticks(parts));
    }

    private static Set<String> ticks(List<String> parts) {
        var ticks = new LinkedHashSet<>(parts.subList(Math.min(2, parts.size()), parts.size()));
        ticks.remove("");
        return ticks;
    }

    /** The same as one parameter carries it. */
    public String text() {
        if (areTicksInAddress) {
            return slug + "." + type + "." + String.join(".", done);
        }
        return type.isEmpty() ? slug : slug + "." + type;
    }

    /** The journey as it was left. */
    public Address back(Address journey) {
        var ticks = areTicksInAddress && done.isEmpty() ? NOTHING : String.join(",", done);
        return journey.with(TYPE, type).with(DONE, ticks);
    }
}
