package dk.virkwiki.web.listing;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.listing.ListPage.Group;
import dk.virkwiki.web.listing.ListPage.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words the articles of a list. */
@Component
class Rows {
    private final TypeNames types;
    private final TrustLines trustLines;

    Rows(TypeNames types, TrustLines trustLines) {
        this.types = types;
        this.trustLines = trustLines;
    }

    Row row(Hit.Summary article) {
        var dates = article.dates();
        var trust = trustLines.of(article.owner(), dates.verified(), dates.reviewBy());
        return new Row(
                article.type().address(article.slug()),
                article.title(),
                types.one(article.type()),
                article.summary(),
                trust.owner(),
                trust);
    }

    /** By kind, in the order of the kinds. */
    List<Group> groups(List<Hit.Summary> articles) {
        Map<ArticleType, List<Row>> byType = new EnumMap<>(ArticleType.class);
        for (var article : articles) {
            byType.computeIfAbsent(article.type(), _ -> new ArrayList<>()).add(row(article));
        }
        return byType.entrySet().stream()
                .map(group -> new Group(types.several(group.getKey()), group.getValue()))
                .toList();
    }
}
