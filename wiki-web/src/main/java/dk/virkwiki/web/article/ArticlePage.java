package dk.virkwiki.web.article;

import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.Showing;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Trust;
import dk.virkwiki.web.layout.Words.Day;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.Player;
import dk.virkwiki.web.text.ServiceWays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as one person sees it.
 *
 * @param head what it is called
 * @param trail the way to it
 * @param trust how far it can be trusted
 * @param view which of the two readers it is made for
 * @param player the film, of an article that has one
 * @param answer what stands above the first heading
 * @param sections the text, one part for each heading of level 2
 * @param about its facts
 * @param related articles to read next
 * @param journeys the journeys it is part of, as far as they want to be told of
 */
record ArticlePage(
        Head head,
        List<Step> trail,
        Trust trust,
        View view,
        @Nullable Player player,
        Answer answer,
        List<MarkdownView.Part> sections,
        About about,
        List<Related> related,
        List<PartOfJourney> journeys) {
    /** The same with all links leading to pages as businesses see them. */
    ArticlePage shown() {
        return new ArticlePage(
                head,
                trail,
                trust,
                view,
                player == null ? null : player.shown(),
                answer.shown(),
                sections.stream().map(ArticlePage::shown).toList(),
                about,
                related.stream().map(ArticlePage::shown).toList(),
                journeys);
    }

    private static MarkdownView.Part shown(MarkdownView.Part part) {
        return new MarkdownView.Part(
                part.headingId(), part.heading(), Showing.html(part.html()), part.script());
    }

    private static Related shown(Related other) {
        return new Related(Showing.address(other.href()), other.title(), other.type());
    }

    /**
     * What the article is called.
     *
     * @param type kind of article in words
     * @param address path of the article for the audience it is published to
     * @param notice something to know before reading, or null
     */
    record Head(
            String slug,
            String title,
            String type,
            String summary,
            String address,
            String language,
            @Nullable String notice) {}

    /**
     * Which reader it is made for.
     *
     * @param advisor whether an advisor is at the screen
     * @param asBusiness whether they look at it as a business does
     * @param forBusinesses whether businesses can see the article at all
     * @param proposes whether they are shown the way to suggest an edit, which needs a login
     */
    record View(boolean advisor, boolean asBusiness, boolean forBusinesses, boolean proposes) {}

    /**
     * What stands above the first heading.
     *
     * @param label word above it, or null
     * @param html safe HTML, may be empty
     * @param script what an advisor says and does first, may be empty
     * @param word the word the article explains, or null
     * @param oldWords words for what is no more
     * @param services the self-services it is about
     */
    record Answer(
            @Nullable String label,
            String html,
            String script,
            @Nullable WordCard word,
            List<OldWordLine> oldWords,
            List<ServiceWays.Way> services) {
        private Answer shown() {
            return new Answer(
                    label,
                    Showing.html(html),
                    script,
                    word,
                    oldWords.stream().map(Answer::shown).toList(),
                    services);
        }

        private static OldWordLine shown(OldWordLine line) {
            var link = new Step(Showing.address(line.link().href()), line.link().label());
            return new OldWordLine(line.closed(), line.instead(), link);
        }
    }

    /**
     * A word of the glossary.
     *
     * @param official what the authority calls it
     * @param plain what it means
     * @param alsoWritten other ways of writing it
     */
    record WordCard(String official, String plain, List<String> alsoWritten) {}

    /**
     * The newest change that readers are told about.
     *
     * @param day when it was published
     * @param note one line from the editors
     */
    record News(Day day, String note) {}

    /** Facts about the article. */
    record About(
            @Nullable String owner,
            @Nullable Day verified,
            @Nullable Day reviewBy,
            int number,
            Day updated,
            @Nullable News news,
            List<Source> sources) {}

    /**
     * A page the facts come from.
     *
     * @param href its address, or null when the source is named without one
     */
    record Source(@Nullable String href, String label) {}

    /** Another article. */
    record Related(String href, String title, String type) {}
}
