package dk.virkwiki.web.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.HitExplanation;
import dk.virkwiki.search.HitExplanation.Finding;
import dk.virkwiki.search.HitExplanation.Place;
import dk.virkwiki.search.HitExplanation.Way;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words why a search finds an article. */
@Component
class WhyPages {
    private final Words words;

    WhyPages(Words words) {
        this.words = words;
    }

    WhyPage page(SearchRequest request, Article article, HitExplanation why) {
        return new WhyPage(
                article.title(),
                article.metadata().address(),
                request.words(),
                request.address().text(),
                lines(article, why));
    }

    private List<String> lines(Article article, HitExplanation why) {
        var lines = new ArrayList<String>();
        why.findings().forEach(finding -> lines.add(line(finding)));
        if (why.titleIsQuery()) {
            lines.add(words.of("hvorfor.titel"));
        } else {
            for (var place : Place.values()) {
                if (why.rows().contains(place)) {
                    lines.add(words.of("hvorfor.raekke", name(place)));
                }
            }
        }
        why.missing().forEach(word -> lines.add(words.of("hvorfor.mangler", word)));
        if (why.findings().isEmpty() && why.missing().isEmpty()) {
            lines.add(words.of("hvorfor.filtre"));
        }
        if (article.metadata().type() == ArticleType.TERM) {
            lines.add(words.of("hvorfor.forklarer-ord"));
        }
        if (article.metadata().type() == ArticleType.PRACTICE) {
            lines.add(words.of("hvorfor.oevelse"));
        }
        return List.copyOf(lines);
    }

    private String line(Finding finding) {
        var places = places(finding.places());
        return finding.way() == Way.SAME
                ? words.of("hvorfor.ord", finding.found(), places)
                : words.of(
                        "hvorfor.maade." + lower(finding.way()),
                        finding.found(),
                        places,
                        finding.asked());
    }

    private String places(List<Place> places) {
        var names = places.stream().map(this::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : words.of(
                        "hvorfor.og",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    private String name(Place place) {
        return words.of("hvorfor.sted." + lower(place));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
