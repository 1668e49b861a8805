package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Showing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's page says of it as material.
 *
 * @param aids the same for people who do not read it
 * @param stale why it can no longer be used, in a sentence, or null
 * @param paper how it is had on paper, or null when it cannot be
 * @param copy what is said of the paper somebody has in the hand, or null
 * @param toolbox what it collects, or null
 */
public record MaterialView(
        List<AidLink> aids,
        @Nullable String stale,
        @Nullable OnPaper paper,
        @Nullable Copy copy,
        @Nullable ToolboxView toolbox) {
    public MaterialView {
        aids = List.copyOf(aids);
    }

    /** The same on a screen that is turned to a business: its links lead to pages shown so too. */
    public MaterialView shown() {
        return new MaterialView(aids, stale, paper, copy, toolbox == null ? null : toolbox.shown());
    }

    /**
     * A way to the same in sign language or read aloud.
     *
     * @param host name of the site it leads to, or null
     */
    public record AidLink(String href, String icon, String label, @Nullable String host) {}

    /**
     * An article on paper.
     *
     * @param leaflet whether it is made for paper, and says so at the top
     * @param stamp revision and day
     * @param address as people read it
     * @param code address of the square code
     * @param first the size it is made for
     * @param second the other one
     * @param made the leaflet itself when it was made elsewhere, or null
     */
    public record OnPaper(
            boolean leaflet,
            String stamp,
            String address,
            String code,
            Download first,
            Download second,
            @Nullable AidLink made) {}

    /** A file to take home. */
    public record Download(String href, String label) {}

    /**
     * What is said of a paper.
     *
     * @param kind {@code ok}, {@code old} or {@code unknown}
     * @param notes what has changed since
     * @param compare address of the page that shows all changes, or null
     */
    public record Copy(String kind, String sentence, List<String> notes, @Nullable String compare) {
        public Copy {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What a toolbox holds.
     *
     * @param licence on what terms it may be used, in a sentence
     * @param download address of everything in one file
     */
    public record ToolboxView(String licence, String download, List<Part> parts) {
        public ToolboxView {
            parts = List.copyOf(parts);
        }

        ToolboxView shown() {
            return new ToolboxView(licence, download, parts.stream().map(Part::shown).toList());
        }
    }

    /**
     * A part of a toolbox.
     *
     * @param what its kind and size in words
     * @param stale that it is out of date, or null
     * @param pdf address of its PDF, or null when it cannot be had on paper
     */
    public record Part(
            String href, String title, String what, @Nullable String stale, @Nullable String pdf) {
        Part shown() {
            return new Part(Showing.address(href), title, what, stale, pdf);
        }
    }
}
