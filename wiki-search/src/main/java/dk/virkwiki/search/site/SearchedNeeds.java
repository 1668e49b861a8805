package dk.virkwiki.search.site;

import dk.virkwiki.gap.NeedReader;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Detail;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.shared.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads needs with the words that the articles have now. */
@Component
final class SearchedNeeds implements NeedReader {
    private final ArticleIndex index;
    private final ArticleSearch search;
    private @Nullable Lexicon lexicon;
    private @Nullable SearchedNeed reading;

    SearchedNeeds(ArticleIndex index, ArticleSearch search) {
        this.index = index;
        this.search = search;
    }

    @Override
    public String need(String words) {
        var now = index.read(Audience.ADVISOR, Lexicon.empty(), (_, known) -> known.lexicon());
        return need(words, now);
    }

    private synchronized String need(String words, Lexicon now) {
        var reader = reading;
        if (reader == null || lexicon != now) {
            reader = new SearchedNeed(now);
            reading = reader;
            lexicon = now;
        }
        return reader.of(words);
    }

    @Override
    public @Nullable String owner(String words) {
        var nearest = new SearchQuery(words, Filters.none(), SpellingMode.FORGIVING, 0, 1);
        var hits = search.search(nearest.withDetail(Detail.HITS), Audience.ADVISOR).hits();
        return hits.isEmpty() ? null : hits.getFirst().article().owner();
    }
}
