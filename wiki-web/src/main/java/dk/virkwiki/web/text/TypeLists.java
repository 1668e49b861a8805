package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Trust;
import dk.virkwiki.web.layout.TrustLines;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lists all articles of one type by title, for types that have a place of their own. */
@Component
public class TypeLists {
    private static final int PAGE = 50;

    private final ArticleLists lists;
    private final TrustLines trustLines;

    TypeLists(ArticleLists lists, TrustLines trustLines) {
        this.lists = lists;
        this.trustLines = trustLines;
    }

    /** An article in the list. */
    public record Row(String href, String title, String summary, Trust trust) {}

    /**
     * Gives a page its rows and its ways to the other pages.
     *
     * @param address of the list
     * @param number of the page, from 1
     */
    public void add(Actor actor, ArticleType type, String address, int number, Model model) {
        int offset = (Math.clamp(number, 1, 1_000) - 1) * PAGE;
        var filters = new Filters(type.code(), null, null);
        var listed = lists.byTitle(filters, null, actor.audience(), offset, PAGE);
        model.addAttribute("rows", rows(listed.articles()));
        model.addAttribute("pages", Paging.of(new Address(address), number, listed.total(), PAGE));
    }

    private List<Row> rows(List<Hit.Summary> articles) {
        return articles.stream()
                .map(
                        a ->
                                new Row(
                                        a.type().address(a.slug()),
                                        a.title(),
                                        a.summary(),
                                        trustLines.of(
                                                a.owner(),
                                                a.dates().verified(),
                                                a.dates().reviewBy())))
                .toList();
    }
}
