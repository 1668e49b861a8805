package dk.virkwiki.web.casework;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.web.casework.CasePage.About;
import dk.virkwiki.web.casework.CasePage.Choice;
import dk.virkwiki.web.casework.CasePage.Story;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the short form together. */
@Component
class CasePages {
    private static final int MOST_ARTICLES = 8;

    private final Articles articles;
    private final CodeLists codes;

    CasePages(Articles articles, CodeLists codes) {
        this.articles = articles;
        this.codes = codes;
    }

    /** The form as a consultation fills it. */
    CasePage begin(Actor actor, String id, Beginning beginning) {
        var opened = opened(actor, beginning.articles());
        var chosen =
                beginning.solved().isEmpty()
                        ? opened.stream().map(Article::id).toList()
                        : beginning.solved();
        var owner = opened.stream().map(a -> a.metadata().owner()).filter(Objects::nonNull);
        var about =
                new About(
                        choices(CodeList.ORGANISATION_TYPES, beginning.type()),
                        beginning.minutes(),
                        causes(beginning.causes(), beginning.causes()),
                        opened.stream().map(a -> article(a, chosen.contains(a.id()))).toList(),
                        choices(CodeList.AUTHORITIES, owner.findFirst().orElse(null)));
        return new CasePage(id, "", new Story("", "", ""), about, List.of(), null);
    }

    /** The form with what was typed, and why it was not sent. */
    CasePage again(Actor actor, CaseForm form, List<String> hints, @Nullable String error) {
        var about = form.about();
        var chosen =
                new About(
                        choices(CodeList.ORGANISATION_TYPES, about.type()),
                        about.minutter(),
                        causes(form.causes(), form.causes()),
                        named(actor, form.articles()).map(a -> article(a, true)).toList(),
                        choices(CodeList.AUTHORITIES, about.ejer()));
        var story = new Story(form.situation(), form.tried(), form.solution());
        return new CasePage(form.draft(), form.title(), story, chosen, hints, error);
    }

    /** The articles at these addresses that this person may read. */
    Stream<Article> named(Actor actor, List<String> slugs) {
        return slugs.stream()
                .limit(MOST_ARTICLES)
                .flatMap(slug -> articles.find(actor, slug).stream());
    }

    private List<Article> opened(Actor actor, List<String> ids) {
        var order = ids.stream().limit(MOST_ARTICLES).toList();
        return order.isEmpty()
                ? List.of()
                : articles.findAll(order).stream()
                        .filter(article -> article.isReadableBy(actor))
                        .sorted(Comparator.comparingInt(article -> order.indexOf(article.id())))
                        .toList();
    }

    private static Choice article(Article article, boolean chosen) {
        return new Choice(article.slug(), article.title(), chosen);
    }

    private List<Choice> causes(List<String> all, Collection<String> chosen) {
        return all.stream()
                .flatMap(code -> codes.find(CodeList.CAUSES, code).stream())
                .map(code -> new Choice(code.code(), code.name(), chosen.contains(code.code())))
                .toList();
    }

    private List<Choice> choices(CodeList list, @Nullable String chosen) {
        return codes.all(list).stream().map(code -> choice(code, chosen)).toList();
    }

    private static Choice choice(Code code, @Nullable String chosen) {
        return new Choice(code.code(), code.name(), code.code().equals(chosen));
    }
}
