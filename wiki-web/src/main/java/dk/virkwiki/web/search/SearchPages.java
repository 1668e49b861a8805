package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.HitOrder;
import dk.virkwiki.search.NearWord;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.SearchResult.Correction;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Topics;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.search.SearchPage.Answers;
import dk.virkwiki.web.search.SearchPage.Asked;
import dk.virkwiki.web.search.SearchPage.Counting;
import dk.virkwiki.web.search.SearchPage.Desk;
import dk.virkwiki.web.search.SearchPage.Group;
import dk.virkwiki.web.search.SearchPage.Instead;
import dk.virkwiki.web.search.SearchPage.Near;
import dk.virkwiki.web.search.SearchPage.Result;
import dk.virkwiki.web.search.SearchPage.Ways;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the answer to a search a page. */
@Component
class SearchPages {
    private final Words words;
    private final Topics topics;
    private final SearchResults results;
    private final SearchFacets facets;
    private final CutShort cutShort;
    private final GlossaryAnswers glossary;

    SearchPages(
            Words words,
            Topics topics,
            SearchResults results,
            SearchFacets facets,
            CutShort cutShort,
            GlossaryAnswers glossary) {
        this.words = words;
        this.topics = topics;
        this.results = results;
        this.facets = facets;
        this.cutShort = cutShort;
        this.glossary = glossary;
    }

    SearchPage page(
            Actor actor, SearchRequest request, SearchResult found, List<NearWord> nearest) {
        var told = glossary.of(actor.audience(), request.words());
        var filtered = !request.filters().isEmpty();
        return new SearchPage(
                asked(request, found, told.old()),
                answers(actor, request, found, told.address()),
                facets.of(request, found.facets()),
                filtered ? request.withoutFilters().address().text() : null,
                Paging.of(request.address(), request.number(), found.total(), SearchRequest.PAGE),
                ways(actor, found, nearest),
                desk(actor, request, found));
    }

    /** The first hit stands out when it answers words and not only filters. */
    private static boolean hasBest(SearchRequest request, SearchResult found) {
        return request.number() == 1 && !request.words().isEmpty() && !found.hits().isEmpty();
    }

    private Ways ways(Actor actor, SearchResult found, List<NearWord> nearest) {
        return found.total() > 0
                ? new Ways(List.of(), List.of())
                : new Ways(nearest.stream().map(this::near).toList(), topics.all(actor));
    }

    private Near near(NearWord near) {
        var href = new Address("/soeg").with("q", near.word()).text();
        return new Near(href, near.word(), words.of("liste.antal", near.articles()));
    }

    /** A gap is noted only of a search that looked everywhere. */
    private static @Nullable Desk desk(Actor actor, SearchRequest request, SearchResult found) {
        boolean certain = !found.isCutShort() && !request.words().isEmpty();
        return actor.audience() == Audience.ADVISOR && certain
                ? new Desk(
                        request.words(),
                        new Address("/huller/ny").with("ord", request.words()).text())
                : null;
    }

    private Answers answers(
            Actor actor, SearchRequest request, SearchResult found, @Nullable String word) {
        var order = HitOrder.of(found.hits(), request.words(), request.number() == 1 ? word : null);
        var shown = results.results(actor, request, order.all());
        int first = order.word() == null ? 0 : 1;
        int rest = shown.size() - order.furtherWords().size();
        int best = hasBest(request, found) ? first + 1 : first;
        var groups = new ArrayList<Group>();
        addGroup(words.of("soeg.flere"), shown.subList(best, rest), groups);
        addGroup(words.of("soeg.flere-ord"), shown.subList(rest, shown.size()), groups);
        return new Answers(
                first > 0 ? shown.getFirst() : null,
                best > first ? shown.get(first) : null,
                List.copyOf(groups));
    }

    private static void addGroup(String name, List<Result> results, List<Group> groups) {
        if (!results.isEmpty()) {
            groups.add(new Group(name, results));
        }
    }

    /** What the glossary says of an old word takes the place of what search says of it. */
    private Asked asked(SearchRequest request, SearchResult found, @Nullable OldWordLine old) {
        var typed = request.words();
        var applied = applied(typed, found);
        return new Asked(
                typed,
                heading(applied == null ? typed : applied.text(), found.total(), request),
                help(request, found, applied != null),
                instead(request, found.correction(), applied != null),
                request.isLiteral(),
                old == null ? cutShort.notices(found) : cutShort.only(found),
                old,
                counting(request, found));
    }

    private static Counting counting(SearchRequest request, SearchResult found) {
        boolean begins =
                request.number() == 1
                        && request.filters().isEmpty()
                        && !request.isLiteral()
                        && !request.words().isEmpty()
                        && !found.isCutShort();
        return new Counting(
                begins,
                (request.number() - 1) * SearchRequest.PAGE,
                begins ? new Address("/soeg/set").with("q", request.words()).text() : null);
    }

    /** The correction that the results shown are for, or null when they are for what was typed. */
    private static @Nullable Correction applied(String typed, SearchResult found) {
        var correction = found.correction();
        return correction != null && correction.isNeeded() && found.total() > 0 ? correction : null;
    }

    private String heading(String read, int total, SearchRequest request) {
        if (read.isEmpty()) {
            return request.filters().isEmpty()
                    ? words.of("soeg.overskrift.tom")
                    : words.of("soeg.overskrift.alle", total);
        }
        return total == 0
                ? words.of("soeg.overskrift.ingen", read)
                : words.of("soeg.overskrift", total, read);
    }

    private @Nullable String help(SearchRequest request, SearchResult found, boolean corrected) {
        if (corrected && found.correction() != null) {
            return words.of("soeg.rettet", request.words(), found.correction().text());
        }
        if (request.isLiteral() && !request.words().isEmpty()) {
            return words.of(found.total() > 0 ? "soeg.kun-praecis" : "soeg.kun-praecis-ingen");
        }
        if (found.total() > 0 || found.isCutShort()) {
            return null;
        }
        return words.of(request.words().isEmpty() ? "soeg.tom-hjaelp" : "soeg.ingen-hjaelp");
    }

    private @Nullable Instead instead(
            SearchRequest request, @Nullable Correction correction, boolean corrected) {
        if (request.isLiteral()) {
            var href = request.forgivingly().address().text();
            return request.words().isEmpty()
                    ? null
                    : new Instead(href, words.of("soeg.ogsaa-lignende"));
        }
        if (correction == null) {
            return null;
        }
        if (corrected) {
            return new Instead(request.literally().address().text(), words.of("soeg.praecis"));
        }
        return new Instead(
                request.withWords(correction.text()).address().text(),
                words.of("soeg.mente-du", correction.text()));
    }
}
