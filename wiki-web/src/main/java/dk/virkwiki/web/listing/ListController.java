package dk.virkwiki.web.listing;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.listing.ListPage.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows all articles from A to Å. */
@Controller
class ListController {
    private static final int PAGE = 100;

    private final ArticleLists lists;
    private final Rows rows;
    private final Words words;

    ListController(ArticleLists lists, Rows rows, Words words) {
        this.lists = lists;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/artikler")
    String articles(
            Actor actor,
            @RequestParam(name = "bogstav", required = false) @Nullable String letter,
            @RequestParam(name = "side", defaultValue = "1") int number,
            Model model) {
        var wanted = new Wanted("/artikler", Filters.none(), blankToNull(letter), number);
        model.addAttribute("list", list(actor, wanted, heading(wanted.letter())));
        return "listing/articles";
    }

    /** Which part of which list. */
    private record Wanted(String path, Filters filters, @Nullable String letter, int number) {
        int offset() {
            return (Math.clamp(number, 1, 10_000) - 1) * PAGE;
        }

        Address address() {
            return new Address(path).with("bogstav", letter);
        }
    }

    private ListPage list(Actor actor, Wanted wanted, String heading) {
        var listed =
                lists.byTitle(
                        wanted.filters(), wanted.letter(), actor.audience(), wanted.offset(), PAGE);
        return new ListPage(
                heading,
                words.of("liste.antal", listed.total()),
                letters(actor, wanted),
                listed.articles().stream().map(rows::row).toList(),
                Paging.of(wanted.address(), wanted.number(), listed.total(), PAGE));
    }

    private List<Letter> letters(Actor actor, Wanted wanted) {
        var letters = new ArrayList<Letter>();
        letters.add(new Letter(wanted.path(), words.of("liste.alle"), wanted.letter() == null));
        for (var letter : lists.letters(wanted.filters(), actor.audience())) {
            var href = new Address(wanted.path()).with("bogstav", letter).text();
            letters.add(new Letter(href, letter, letter.equals(wanted.letter())));
        }
        return List.copyOf(letters);
    }

    private String heading(@Nullable String letter) {
        return letter == null ? words.of("liste.titel") : words.of("liste.titel.bogstav", letter);
    }

    private static @Nullable String blankToNull(@Nullable String letter) {
        return letter == null || letter.isBlank() ? null : letter;
    }
}
