package dk.virkwiki.web.editor;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.CollisionView;
import dk.virkwiki.web.text.Flaw;
import dk.virkwiki.web.text.HintsView;
import dk.virkwiki.web.text.NeedView;
import dk.virkwiki.web.text.Renderings.Rendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows.
 *
 * @param article what is written about
 * @param writing the text as it stands
 * @param saved what has been saved, in words
 * @param newer what happened to the article since the text was begun, or null
 * @param others open proposals on the same article
 * @param mistakes why the text was not taken, with the places
 * @param stored the text that was saved from elsewhere meanwhile, or null
 * @param preview the text as its readers see it
 */
record EditorPage(
        About article,
        Writing writing,
        Saved saved,
        @Nullable Newer newer,
        List<Other> others,
        List<Mistake> mistakes,
        @Nullable String stored,
        Preview preview) {

    /** Whether somebody suggests a change to the same section. */
    public boolean hasOthersHere() {
        return others.stream().anyMatch(Other::here);
    }

    EditorPage with(Newer change) {
        return new EditorPage(article, writing, saved, change, others, mistakes, stored, preview);
    }

    EditorPage with(Preview other) {
        return new EditorPage(article, writing, saved, newer, others, mistakes, stored, other);
    }

    /**
     * What is written about.
     *
     * @param heading of the page
     * @param facts a line below it
     * @param title the article's title, or what stands for it
     * @param back address of what was there before
     * @param address where the form goes
     * @param draft where the draft is saved while typing
     * @param answer when an answer can be expected, or null
     * @param lines what the lines at the top of its file mean
     */
    record About(
            String heading,
            String facts,
            String title,
            String back,
            String address,
            String draft,
            @Nullable String answer,
            List<FieldWords.Line> lines) {}

    /**
     * The text as it stands.
     *
     * @param text the whole file
     * @param reason why
     * @param base number of the version it was begun from
     * @param version of what is saved, or null
     * @param proposal id of the sent proposal being changed, or null
     * @param part the section edited by itself, or null for the whole file
     * @param need what was looked for in a consultation, or null
     */
    record Writing(
            String text,
            String reason,
            int base,
            @Nullable Long version,
            @Nullable String proposal,
            @Nullable PartView part,
            @Nullable NeedView need) {

        /** Where it is told how this type of article is written. */
        public String guide() {
            var type = ArticleFile.value(text, "type").flatMap(ArticleType::of);
            return "/foreslaa/saadan?type=" + type.orElse(ArticleType.GUIDE).code();
        }

        /** What stands in the field: the section, or the whole file. */
        public String typed() {
            return part == null ? text : part.text();
        }

        /** What stands above it in the whole file. */
        public String before() {
            return part == null ? "" : part.before();
        }

        /** Whether the whole file is shown as it is written. */
        public boolean isSource() {
            return part == null;
        }

        /** Whether one section is edited by itself. */
        public boolean isSection() {
            return part != null && part.matter() == null;
        }

        /** The same text with another part of it before the writer; null for the whole file. */
        Writing withPart(@Nullable PartView shown) {
            return new Writing(text, reason, base, version, proposal, shown, need);
        }
    }

    /**
     * Whether the text is safe.
     *
     * @param words the sentence
     * @param kind {@code ok}, {@code wait} or {@code none}
     */
    record Saved(String words, String kind) {}

    /**
     * A newer version of the article.
     *
     * @param from the version the text was begun from
     * @param to the article's version now
     * @param compare address of what changed
     * @param adjust address that brings the text together with the newer version
     * @param adjusted whether the text shown has been brought together just now
     * @param places where both changed the same
     */
    record Newer(
            String from,
            String to,
            String compare,
            String adjust,
            boolean adjusted,
            List<CollisionView> places) {}

    /**
     * An open proposal on the same article.
     *
     * @param href its address
     * @param who who suggests it and from where
     * @param what its reason; may be empty
     * @param when it was sent
     * @param own whether it is the person's own
     * @param here whether it changes the section being edited
     */
    record Other(String href, String who, String what, Moment when, boolean own, boolean here) {}

    /**
     * Something that stops the text.
     *
     * @param words the sentence
     * @param href anchor of the field
     * @param line the line in the text, or null
     * @param spot which characters of the field it is about, or null
     */
    record Mistake(String words, String href, @Nullable Integer line, @Nullable Spot spot) {}

    /** Characters of a field, from one up to another. */
    record Spot(int from, int to) {}

    /**
     * The text as its readers see it.
     *
     * @param text safe HTML
     * @param advisor whether advisors' text is shown with it
     * @param hints advice about it
     * @param flaws what the checks before publishing find in the whole file
     * @param type code of the kind of article; empty while a section stands alone
     * @param ways how many there are through a wizard, in words; empty for other texts
     */
    record Preview(
            Rendering text,
            boolean advisor,
            HintsView hints,
            List<Flaw> flaws,
            String type,
            String ways) {
        /** How many of the flaws stop the text from being published. */
        public long stops() {
            return flaws.stream().filter(Flaw::stops).count();
        }
    }
}
