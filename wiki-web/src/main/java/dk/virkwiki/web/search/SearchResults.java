package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.proposal.OpenProposals;
import dk.virkwiki.search.Hit;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.video.TimeMark;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.search.SearchPage.Result;
import dk.virkwiki.web.search.SearchPage.Section;
import dk.virkwiki.web.text.Player;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Words a hit for the page. */
@Component
class SearchResults {
    private static final Set<ArticleType> WITHOUT_SECTIONS =
            EnumSet.of(ArticleType.WIZARD, ArticleType.COURSE, ArticleType.PRACTICE);

    private final TypeNames types;
    private final TrustLines trustLines;
    private final OpenProposals proposals;
    private final Words words;

    SearchResults(TypeNames types, TrustLines trustLines, OpenProposals proposals, Words words) {
        this.types = types;
        this.trustLines = trustLines;
        this.proposals = proposals;
        this.words = words;
    }

    /** Results in the order of the hits, with the proposals that wait, found by one question. */
    List<Result> results(Actor actor, SearchRequest request, List<Hit> hits) {
        var open = proposals.count(hits.stream().map(hit -> hit.article().id()).toList());
        return hits.stream()
                .map(hit -> result(actor, request, hit, open.getOrDefault(hit.article().id(), 0)))
                .toList();
    }

    private Result result(Actor actor, SearchRequest request, Hit hit, int open) {
        var article = hit.article();
        var href = article.type().address(article.slug());
        var dates = article.dates();
        return new Result(
                href,
                article.title(),
                types.one(article.type()),
                snippet(hit),
                section(href, hit),
                trustLines.of(article.owner(), dates.verified(), dates.reviewBy(), open),
                why(actor, request, article.slug()));
    }

    /**
     * The place of the text that holds what was searched for; the article's own short answer when
     * none does, and what a word means rather than a piece of the page about it.
     */
    private static String snippet(Hit hit) {
        var summary = hit.article().summary();
        boolean isPlace =
                hit.article().type() != ArticleType.TERM && hit.snippet().contains("<mark>");
        return !isPlace && !summary.isEmpty()
                ? HtmlUtils.htmlEscape(summary, "UTF-8")
                : hit.snippet();
    }

    private static @Nullable String why(Actor actor, SearchRequest request, String slug) {
        return actor.audience() == Audience.PUBLIC || request.words().isEmpty()
                ? null
                : request.addressAt("/soeg/hvorfor").with("artikel", slug).text();
    }

    private @Nullable Section section(String href, Hit hit) {
        // Questions, lessons and screens have pages of their own.
        var type = hit.article().type();
        if (hit.headingId().isEmpty() || WITHOUT_SECTIONS.contains(type)) {
            return null;
        }
        var place = new Section(href + "#" + hit.headingId(), hit.heading());
        return type == ArticleType.VIDEO
                ? TimeMark.startOf(hit.heading()).map(at -> chapter(href, hit, at)).orElse(place)
                : place;
    }

    private Section chapter(String href, Hit hit, TimeMark.Marked chapter) {
        var time = chapter.mark().text();
        var address = new Address(href).with(Player.AT, time).text();
        return new Section(
                address + "#" + hit.headingId(), words.of("soeg.spring", time, chapter.rest()));
    }
}
