package dk.virkwiki.web.quick;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.quick.QuickPage.Mistake;
import dk.virkwiki.web.quick.QuickPage.Section;
import dk.virkwiki.web.quick.QuickPage.Spot;
import dk.virkwiki.web.text.NeedView;
import dk.virkwiki.web.text.Needs;
import dk.virkwiki.wording.Place;
import dk.virkwiki.wording.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the quick door's page together, and the text that it sends. */
@Component
class QuickPages {
    private static final int LONGEST_WORDS = 160;

    private final Articles articles;
    private final ArticleLinks links;
    private final Proposals proposals;
    private final QuickWords words;
    private final Needs needs;

    QuickPages(
            Articles articles,
            ArticleLinks links,
            Proposals proposals,
            QuickWords words,
            Needs needs) {
        this.articles = articles;
        this.links = links;
        this.proposals = proposals;
        this.words = words;
        this.needs = needs;
    }

    /** The page with what the form holds. */
    QuickPage page(Actor actor, Article article, QuickForm form) {
        return page(actor, article, form, null);
    }

    /** The page with what was typed, and why it was not sent. */
    QuickPage refused(Actor actor, Article article, QuickForm form, WikiFailure why) {
        return page(actor, article, form, words.mistake(why, form));
    }

    /**
     * The whole file with the change made, on the revision that was read.
     *
     * @throws Invalid when the place is not there, or has no room for the change
     */
    ProposedText text(Actor actor, Article article, QuickForm form) {
        if (form.typed().isBlank() && form.kind() != QuickKind.WORDING) {
            throw new Invalid("hurtigt-uden-ord");
        }
        int base = form.base(article.number());
        var source = source(article, base);
        var body = ArticleFile.bodyOf(source);
        var found = links.of(actor, body);
        var place = place(body, form, found).orElseThrow(() -> new Invalid("hurtigt-sted-mangler"));
        var head = source.substring(0, source.length() - body.length());
        var changed = form.wording().in(body, place, found);
        return new ProposedText(base, head + changed, form.reason()).neededFor(form.need());
    }

    private String source(Article article, int number) {
        return number == article.number()
                ? article.source()
                : articles.revision(article, number).source();
    }

    private QuickPage page(
            Actor actor, Article article, QuickForm form, @Nullable Mistake mistake) {
        int base = form.base(article.number());
        var body = ArticleFile.bodyOf(source(article, base));
        var found = links.of(actor, body);
        var places = Places.of(body, form.section(), found);
        var place = place(body, form, found).orElse(null);
        return new QuickPage(
                words.about(article, base),
                section(article, body, form, places, found),
                place == null ? null : words.fill(form, place, need(actor, form)),
                words.others(proposals.open(actor, article.id())),
                mistake);
    }

    private @Nullable NeedView need(Actor actor, QuickForm form) {
        return form.behov() == null ? needs.now(actor) : needs.again(form.behov());
    }

    private static Optional<Place> place(String body, QuickForm form, WikiLinks links) {
        return form.words().isBlank()
                ? Optional.empty()
                : Places.find(Places.of(body, form.section(), links), form.words());
    }

    private Section section(
            Article article, String body, QuickForm form, List<Place> places, WikiLinks links) {
        var heading =
                Markdown.sections(body).stream()
                        .filter(section -> section.headingId().equals(form.section()))
                        .findFirst()
                        .map(section -> section.heading())
                        .filter(text -> !text.isEmpty())
                        .orElseGet(words::top);
        var id = form.section().isEmpty() ? "_top" : form.section();
        var forAll =
                Places.of(Markdown.source(body, Audience.PUBLIC), form.section(), links).stream()
                        .map(Place::words)
                        .collect(Collectors.toSet());
        return new Section(
                form.section(),
                heading,
                "/artikler/" + article.slug() + "/foreslaa?afsnit=" + id,
                places.stream()
                        .map(place -> spot(article, form, place, !forAll.contains(place.words())))
                        .toList());
    }

    private static Spot spot(Article article, QuickForm form, Place place, boolean advisors) {
        var address =
                UriComponentsBuilder.fromPath("/artikler/" + article.slug() + "/hurtigt")
                        .queryParam("afsnit", "{afsnit}")
                        .queryParam("ord", "{ord}")
                        .encode()
                        .buildAndExpand(form.section(), shortened(place.words()))
                        .toUriString();
        return new Spot(address, place.words(), advisors);
    }

    /** Enough to find the place again; addresses should not grow with the text. */
    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }
}
