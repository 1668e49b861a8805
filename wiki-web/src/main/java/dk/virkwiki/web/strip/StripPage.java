package dk.virkwiki.web.strip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the foot of a page holds for an advisor.
 *
 * @param mark tells one advisor's unsent registrations from another's in a shared browser
 * @param address where the strip is fetched anew for this page
 * @param open the consultation that is open, or null
 */
record StripPage(String mark, String address, @Nullable Open open) {

    /**
     * The open consultation.
     *
     * @param key what its registration will be known by
     * @param clock how long it has run
     * @param searches words searched for, newest first
     * @param opened articles opened, the latest first
     * @param endings results that wizards led to, the latest first
     * @param counts searches and articles in words: {@code 2 søgninger · 3 artikler}
     * @param article the article the page shows, or null
     */
    record Open(
            String key,
            Clock clock,
            List<Trace> searches,
            List<Trace> opened,
            List<Trace> endings,
            String counts,
            @Nullable Shown article) {}

    /**
     * Its clock when the page was made; the browser counts on from here with its own steady clock,
     * so that it does not matter whether its calendar is right.
     *
     * @param seconds how long it has run
     * @param words the same for the screen: {@code 07:42}
     * @param paused whether it stands still
     */
    record Clock(long seconds, String words, boolean paused) {}

    /**
     * Something on the trace.
     *
     * @param current whether it is the page shown
     * @param solved whether it solved the matter
     */
    record Trace(String href, String words, boolean current, boolean solved) {}

    /**
     * The article that the page shows.
     *
     * @param id its id
     * @param business address of the page that is shown to the business; null when they get none
     * @param solved whether the advisor said that it solved the matter
     */
    record Shown(String id, @Nullable String business, boolean solved) {}
}
