package dk.virkwiki.web.journey;

import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.text.FromJourney;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a journey says: what is done, for whom it is read, and nothing about who.
 *
 * @param slug the journey
 * @param done keys of the tasks with a tick
 * @param areInAddress whether the address tells of ticks at all; else they may lie in the browser
 * @param type code of the organisation to show tasks for, or empty for all
 * @param isShown whether it is shown to a business on an advisor's screen
 */
record Ticks(String slug, Set<String> done, boolean areInAddress, String type, boolean isShown) {
    static final String DONE = FromJourney.DONE;
    static final String TYPE = FromJourney.TYPE;
    private static final int MOST = 500;

    static Ticks of(
            String slug, @Nullable List<String> done, @Nullable String type, boolean isShown) {
        var keys = new LinkedHashSet<String>();
        if (done != null) {
            done.stream()
                    .flatMap(part -> Arrays.stream(part.split(",")))
                    .filter(key -> key.matches("[a-z0-9-]{1,80}"))
                    .limit(MOST)
                    .forEach(keys::add);
        }
        return new Ticks(slug, keys, done != null, type == null ? "" : type, isShown);
    }

    /** The same with only what the journey has. */
    Ticks among(Set<String> keys, Set<String> types) {
        var known = new LinkedHashSet<>(done);
        known.retainAll(keys);
        return new Ticks(slug, known, areInAddress, types.contains(type) ? type : "", isShown);
    }

    String path() {
        return "/brugerrejser/" + slug;
    }

    /** The same ticks with the tasks for this type, or for all when it is empty. */
    String forType(String other) {
        return marked(path(), other, areInAddress ? String.join(",", done) : "").text();
    }

    /** What is copied and sent to others. */
    String share() {
        return new Address(path()).with(TYPE, type).with(DONE, String.join(",", done)).text();
    }

    /** What goes along to the pages of its tasks, and comes back. */
    String carried() {
        return new FromJourney(slug, type, areInAddress, done).text();
    }

    private Address marked(String path, String other, String keys) {
        return new Address(path)
                .with(Sites.VIEW, isShown ? Sites.AS_BUSINESS : "")
                .with(TYPE, other)
                .with(DONE, keys);
    }
}
