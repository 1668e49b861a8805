package dk.virkwiki.web.links;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinkage;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.Links;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.links.BacklinksPage.Broken;
import dk.virkwiki.web.links.LinksPage.Filter;
import dk.virkwiki.web.links.LinksPage.Row;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages about links together. */
@Component
class LinkPages {
    private static final int PAGE = 50;

    private final Links links;
    private final OutsideLinks outside;
    private final CodeLists codes;
    private final Words words;

    LinkPages(Links links, OutsideLinks outside, CodeLists codes, Words words) {
        this.links = links;
        this.outside = outside;
        this.codes = codes;
        this.words = words;
    }

    BacklinksPage backlinks(Actor reader, Article article) {
        return new BacklinksPage(
                article.metadata().address(),
                article.title(),
                links.linkingTo(reader, article.slug()).stream().map(LinkPages::step).toList(),
                links.brokenIn(reader, article.id()).stream().map(this::broken).toList());
    }

    static Step step(ArticleLinkage linkage) {
        return new Step(linkage.address(), linkage.title());
    }

    /** The authority asked for; else the editor's own; else the first there is. */
    String owner(Actor actor, @Nullable String wanted) {
        if (codes.find(CodeList.AUTHORITIES, wanted).isPresent()) {
            return Objects.requireNonNull(wanted);
        }
        return actor.authority() != null
                ? actor.authority()
                : codes.all(CodeList.AUTHORITIES).stream().map(Code::code).findFirst().orElse("");
    }

    LinksPage list(Actor reader, String owner, int number) {
        int total = Math.toIntExact(links.countFaulty(reader, owner));
        var pages = Paging.of(address(owner), number, total, PAGE);
        var found = links.faulty(reader, owner, (pages.number() - 1) * PAGE, PAGE);
        return new LinksPage(
                codes.name(CodeList.AUTHORITIES, owner),
                codes.all(CodeList.AUTHORITIES).stream()
                        .map(code -> filter(reader, code, owner))
                        .toList(),
                found.stream().map(this::row).toList(),
                pages,
                outside.of(reader, owner));
    }

    private Filter filter(Actor reader, Code code, String owner) {
        return new Filter(
                address(code.code()).text(),
                code.name(),
                links.countFaulty(reader, code.code()),
                code.code().equals(owner));
    }

    private static Address address(String owner) {
        return new Address("/links").with("myndighed", owner);
    }

    private Row row(ArticleLinkage linkage) {
        return new Row(
                linkage.address(),
                linkage.title(),
                linkage.broken().stream().map(this::broken).toList());
    }

    private Broken broken(BrokenLink link) {
        var key = link.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Broken(link.target(), words.of("links.hvorfor." + key));
    }
}
