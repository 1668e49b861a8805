package dk.virkwiki.web.quick;

import dk.virkwiki.web.text.NeedView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the quick door shows.
 *
 * @param article what is written about
 * @param section the section with its places; to choose one, or to see where one is
 * @param fill what stands in the form, or null while no place is chosen
 * @param others open proposals on the same article
 * @param mistake why it was not sent, or null
 */
record QuickPage(
        About article,
        Section section,
        @Nullable Fill fill,
        List<Other> others,
        @Nullable Mistake mistake) {
    QuickPage {
        others = List.copyOf(others);
    }

    /**
     * The article.
     *
     * @param address its page
     * @param owner who answers
     * @param number its version, sent back with the form
     */
    record About(String slug, String address, String title, String owner, int number) {}

    /**
     * A section.
     *
     * @param id its anchor, sent back with the form
     * @param heading its words
     * @param edit address of the editor for it
     * @param places what can be pointed at in it
     */
    record Section(String id, String heading, String edit, List<Spot> places) {}

    /**
     * A place.
     *
     * @param href address of its form
     * @param advisors whether businesses never see it
     */
    record Spot(String href, String words, boolean advisors) {}

    /**
     * What stands in the form.
     *
     * @param words what is read at the place
     * @param marked the words that were marked there; may be empty
     * @param before what is read before them
     * @param kinds what can be wanted
     * @param label of the field
     * @param help below it, or null
     * @param typed what stands in it
     * @param why the reason, or null where the field itself is the reason
     * @param need what is looked for in a consultation, or null
     */
    record Fill(
            String words,
            String marked,
            String before,
            List<Kind> kinds,
            String label,
            @Nullable String help,
            String typed,
            @Nullable String why,
            @Nullable NeedView need) {}

    /** Something that can be wanted. */
    record Kind(String code, String label, boolean chosen) {}

    /** An open proposal on the same article. */
    record Other(String href, String who, String what) {}

    /**
     * Why it was not sent.
     *
     * @param href anchor of the field
     * @param from first character it is about, or null
     * @param to the character after the last, or null
     */
    record Mistake(String words, String href, @Nullable Integer from, @Nullable Integer to) {}
}
