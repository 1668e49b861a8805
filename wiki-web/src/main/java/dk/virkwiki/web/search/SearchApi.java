package dk.virkwiki.web.search;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.ArticleSearch;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.Suggestion;
import dk.virkwiki.web.layout.TypeNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
            @Nullable String owner) {

        SearchQuery query() {
            return new SearchQuery(
                    q == null ? "" : q,
                    new Filters(type, topic, owner),
                    SpellingMode.FORGIVING,
                    offset == null ? 0 : offset,
                    limit == null ? 10 : limit);
        }
    }

    @GetMapping("/api/search")
    SearchJson search(Actor actor, Question question, HttpServletRequest http) {
        var result = search.search(question.query(), actor.audience());
        if (result.isCutShort()) {
            http.setAttribute(SearchController.PASSING, true);
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

    private SuggestJson.Target target(Hit.Summary article) {
        return new SuggestJson.Target(
                article.title(),
                "/artikler/" + article.slug(),
                article.type().code(),
                types.one(article.type()),
                article.summary());
    }
}
