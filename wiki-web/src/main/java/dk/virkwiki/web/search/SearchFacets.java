package dk.virkwiki.web.search;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchResult.Count;
import dk.virkwiki.search.SearchResult.Facets;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.search.SearchPage.Choice;
import dk.virkwiki.web.search.SearchPage.Facet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the ways to narrow a search. */
@Component
class SearchFacets {
    private static final int MOST_CHOICES = 12;

    private final Words words;
    private final TypeNames types;
    private final CodeLists codes;

    SearchFacets(Words words, TypeNames types, CodeLists codes) {
        this.words = words;
        this.types = types;
        this.codes = codes;
    }

    List<Facet> of(SearchRequest request, Facets counts) {
        var chosen = request.filters();
        return List.of(
                facet("type", "slags", counts.types(), chosen.type(), this::type),
                facet(
                        "emne",
                        "emne",
                        counts.topics(),
                        chosen.topic(),
                        code -> codes.name(CodeList.TOPICS, code)),
                facet(
                        "ejer",
                        "ejer",
                        counts.owners(),
                        chosen.owner(),
                        code -> codes.name(CodeList.AUTHORITIES, code)),
                facet(
                        "maalgruppe",
                        "maalgruppe",
                        counts.readers(),
                        chosen.readers(),
                        this::readers));
    }

    private Facet facet(
            String parameter,
            String key,
            List<Count> counts,
            @Nullable String chosen,
            UnaryOperator<String> name) {
        var choices =
                shown(counts, chosen).stream()
                        .map(
                                count ->
                                        new Choice(
                                                count.code(),
                                                name.apply(count.code()),
                                                count.count(),
                                                count.code().equals(chosen)))
                        .toList();
        return new Facet(parameter, words.of("soeg.filter." + key), chosen == null, choices);
    }

    /** The most frequent codes, and always the chosen one: what narrows must be seen. */
    private static List<Count> shown(List<Count> counts, @Nullable String chosen) {
        var most = counts.stream().limit(MOST_CHOICES).toList();
        if (chosen == null || most.stream().anyMatch(count -> count.code().equals(chosen))) {
            return most;
        }
        var own = counts.stream().filter(count -> count.code().equals(chosen)).findFirst();
        return Stream.concat(Stream.of(own.orElse(new Count(chosen, 0))), most.stream()).toList();
    }

    private String readers(String code) {
        return code.equals(Filters.ADVISORS_ONLY)
                ? words.of("soeg.filter.kun-vejledere")
                : codes.name(CodeList.AUDIENCES, code);
    }

    private String type(String code) {
        return ArticleType.of(code).map(types::one).orElse(code);
    }
}
