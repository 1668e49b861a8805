package dk.virkwiki.web.oldword;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.oldword.OldWordArticle;
import dk.virkwiki.oldword.OldWordUse;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.oldword.OldWordsPage.Filter;
import dk.virkwiki.web.oldword.OldWordsPage.Row;
import dk.virkwiki.web.oldword.OldWordsPage.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of old words together. */
@Component
class OldWordPages {
    private static final int PAGE = 50;

    private final OldWords oldWords;
    private final CodeLists codes;
    private final Words words;

    OldWordPages(OldWords oldWords, CodeLists codes, Words words) {
        this.oldWords = oldWords;
        this.codes = codes;
        this.words = words;
    }

    OldWordsPage of(Actor editor, @Nullable String wanted, int number) {
        var owner = codes.find(CodeList.AUTHORITIES, wanted).map(Code::code).orElse(null);
        int total = Math.toIntExact(oldWords.count(editor, owner));
        var pages = Paging.of(address(owner), number, total, PAGE);
        var found = oldWords.page(editor, owner, (pages.number() - 1) * PAGE, PAGE);
        return new OldWordsPage(
                words.of("gamle-ord.antal", total),
                filters(editor, owner),
                found.stream().map(this::row).toList(),
                pages);
    }

    private List<Filter> filters(Actor editor, @Nullable String owner) {
        var filters = new ArrayList<Filter>();
        filters.add(filter(editor, null, words.of("gamle-ord.alle"), owner == null));
        for (var code : codes.all(CodeList.AUTHORITIES)) {
            filters.add(filter(editor, code.code(), code.name(), code.code().equals(owner)));
        }
        return filters;
    }

    private Filter filter(Actor editor, @Nullable String owner, String label, boolean current) {
        var count = oldWords.count(editor, owner);
        return new Filter(address(owner).text(), label, count, current);
    }

    private static Address address(@Nullable String owner) {
        return new Address("/gamle-ord").with("myndighed", owner);
    }

    private Row row(OldWordArticle article) {
        var owner = article.owner();
        return new Row(
                article.address(),
                article.title(),
                owner == null ? null : codes.name(CodeList.AUTHORITIES, owner),
                "/artikler/" + article.slug() + "/foreslaa",
                article.uses().stream().map(this::use).toList());
    }

    private Use use(OldWordUse use) {
        var sentence = use.sentence();
        int at = Math.max(0, sentence.indexOf(use.words()));
        var next = oldWords.find(use.term()).map(word -> word.next()).orElse(null);
        return new Use(
                sentence.substring(0, at),
                use.words(),
                sentence.substring(Math.min(sentence.length(), at + use.words().length())),
                words.of("gamle-ord.linje", "" + use.line()),
                next == null
                        ? words.of("gamle-ord.intet-nyt")
                        : words.of("gamle-ord.i-stedet", next.official()));
    }
}
