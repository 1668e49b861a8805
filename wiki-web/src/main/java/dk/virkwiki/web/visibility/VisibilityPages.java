package dk.virkwiki.web.visibility;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownBlock;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.visibility.VisibilityPage.Answer;
import dk.virkwiki.web.visibility.VisibilityPage.Block;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words who can see what. Whether somebody can is asked of the article itself, with a person of
 * each kind, so that the page can never say otherwise than the site does.
 */
@Component
class VisibilityPages {
    private static final String OTHER = "\u0000other";

    private final Words words;
    private final CodeLists codes;

    VisibilityPages(Words words, CodeLists codes) {
        this.words = words;
        this.codes = codes;
    }

    VisibilityPage page(Article article) {
        var owner = article.metadata().owner();
        int offset = ArticleFile.read(article.source()).bodyLine() - 1;
        return new VisibilityPage(
                article.metadata().address(),
                article.title(),
                List.of(
                        answer(article, "laeser", Actor.anonymous()),
                        answer(article, "vejleder", person(Role.ADVISOR, null)),
                        answer(article, "ejer", person(Role.EDITOR, owner)),
                        answer(article, "anden", person(Role.EDITOR, OTHER)),
                        answer(article, "koordinator", person(Role.COORDINATOR, null)),
                        answer(article, "administrator", person(Role.ADMIN, null))),
                Markdown.audiences(article.body()).stream()
                        .map(block -> block(article, block, offset))
                        .toList());
    }

    private static Actor person(Role role, @Nullable String authority) {
        return new Actor("eksempel", "", role, authority, null);
    }

    private Answer answer(Article article, String who, Actor person) {
        boolean sees = article.isReadableBy(person);
        return new Answer(words.of("synlighed.hvem." + who), sees, why(article, person, sees));
    }

    private String why(Article article, Actor person, boolean sees) {
        var metadata = article.metadata();
        if (sees && metadata.isOutdated()) {
            return words.of("synlighed.ja.foraeldet");
        }
        if (sees) {
            return metadata.status() == ArticleStatus.PUBLISHED
                    ? words.of("synlighed.ja." + code(person.audience()))
                    : words.of("synlighed.ja.ejer", owner(article));
        }
        return metadata.isReadableBy(Audience.ADVISOR)
                ? words.of("synlighed.nej.kun-vejledere")
                : words.of("synlighed.nej." + metadata.status().code(), owner(article));
    }

    private String owner(Article article) {
        var owner = article.metadata().owner();
        return owner == null
                ? words.of("synlighed.ingen-ejer")
                : codes.name(CodeList.AUTHORITIES, owner);
    }

    private Block block(Article article, MarkdownBlock block, int offset) {
        boolean forAdvisors =
                block.audience() == Audience.ADVISOR
                        || article.metadata().visibility() == Audience.ADVISOR;
        var line = String.valueOf(block.line() + offset);
        return new Block(
                block.title(),
                block.heading().isEmpty()
                        ? words.of("synlighed.linje", line)
                        : words.of("synlighed.afsnit", block.heading(), line),
                block.beginning(),
                forAdvisors,
                words.of(blockKey(article, block)));
    }

    private static String blockKey(Article article, MarkdownBlock block) {
        if (block.audience() == Audience.ADVISOR) {
            return "synlighed.blok.vejleder";
        }
        return article.metadata().visibility() == Audience.ADVISOR
                ? "synlighed.blok.hele-artiklen"
                : "synlighed.blok.alle";
    }

    private static String code(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
