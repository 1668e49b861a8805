package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.Suggestion;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.layout.TypeNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Searching for programs, and for the search field while somebody types. */
@RestController
class SearchApi {
    private static final int SUGGESTIONS = 8;

    private final ArticleSearch search;
    private final CutShort cutShort;
    private final TypeNames types;

    SearchApi(ArticleSearch search, CutShort cutShort, TypeNames types) {
        this.search = search;
        this.cutShort = cutShort;
        this.types = types;
    }

    /** What a program asks for; everything has a default. */
    record Question(
            @Nullable String q,
            @Nullable Integer limit,
            @Nullable Integer offset,
            @Nullable String type,
            @Nullable String topic,
            @Nullable String owner,
            @Nullable String readers) {

        SearchQuery query() {
            return new SearchQuery(
                    q == null ? "" : q,
                    new Filters(type, topic, owner, readers),
                    SpellingMode.FORGIVING,
                    offset == null ? 0 : offset,
                    limit == null ? 10 : limit);
        }
    }

    @GetMapping("/api/search")
    SearchJson search(Actor actor, Question question, HttpServletRequest http) {
        var result = search.search(question.query(), actor.audience());
        if (result.isCutShort()) {
            ShownPage.passes(http);
        }
        return SearchJson.of(result, cutShort.notices(result));
    }

    @GetMapping("/api/suggest")
    SuggestJson suggest(Actor actor, @RequestParam(defaultValue = "") String q) {
        var searches = new ArrayList<String>();
        var articles = new ArrayList<SuggestJson.Target>();
        for (var suggestion : search.suggest(q, actor.audience(), SUGGESTIONS)) {
            switch (suggestion) {
                case Suggestion.Search words -> searches.add(words.text());
                case Suggestion.ToArticle to -> articles.add(target(to.article()));
            }
        }
        return new SuggestJson(q, searches, articles);
    }

    /** The same for a browser's address field, in the form of OpenSearch suggestions. */
    @GetMapping(path = "/api/opensearch", produces = "application/x-suggestions+json;charset=UTF-8")
    List<Object> openSearch(Actor actor, @RequestParam(defaultValue = "") String q) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var words = new ArrayList<String>();
        var hints = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        for (var suggestion : search.suggest(q, actor.audience(), SUGGESTIONS)) {
            words.add(suggestion.text());
            switch (suggestion) {
                case Suggestion.Search text -> {
                    hints.add("");
                    addresses.add(site + new Address("/soeg").with("q", text.text()));
                }
                case Suggestion.ToArticle to -> {
                    hints.add(to.article().summary());
                    addresses.add(site + to.article().type().address(to.article().slug()));
                }
            }
        }
        return List.of(q, words, hints, addresses);
    }

    private SuggestJson.Target target(Hit.Summary article) {
        return new SuggestJson.Target(
                article.title(),
                article.type().address(article.slug()),
                article.type().code(),
                types.one(article.type()),
                article.summary());
    }
}
