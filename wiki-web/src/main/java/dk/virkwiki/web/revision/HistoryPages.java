package dk.virkwiki.web.revision;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Revision;
import dk.virkwiki.article.RevisionSummary;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.revision.ComparePage.Side;
import dk.virkwiki.web.revision.ComparePage.View;
import dk.virkwiki.web.revision.HistoryPage.Row;
import dk.virkwiki.web.text.DifferenceView;
import dk.virkwiki.web.text.Differences;
import dk.virkwiki.web.text.Renderings;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the pages of a history together. Readers get no notes, names or source: a note may quote an
 * advisors' block, and a version that was not public when it stood is not made public by age.
 */
@Component
class HistoryPages {
    private static final int PAGE = 50;

    private final Articles articles;
    private final Renderings renderings;
    private final Differences differences;
    private final Moments moments;

    HistoryPages(
            Articles articles, Renderings renderings, Differences differences, Moments moments) {
        this.articles = articles;
        this.renderings = renderings;
        this.differences = differences;
        this.moments = moments;
    }

    HistoryPage history(Actor reader, Article article, int page) {
        var address = new Address("/artikler/" + article.slug() + "/versioner");
        var pages = Paging.of(address, page, article.number(), PAGE);
        var found = articles.history(article, (pages.number() - 1) * PAGE, PAGE);
        boolean advisor = isAdvisor(reader);
        return new HistoryPage(
                article.slug(),
                article.metadata().address(),
                article.title(),
                advisor,
                found.stream().map(revision -> row(article, revision, advisor)).toList(),
                Math.max(1, article.number() - 1),
                pages,
                Restores.mayRestore(reader, article));
    }

    private Row row(Article article, RevisionSummary revision, boolean advisor) {
        var proposal = revision.proposalId();
        return new Row(
                revision.number(),
                revision.number() == article.number(),
                moments.of(revision.at()),
                advisor ? revision.author().name() : null,
                advisor ? writers(revision) : "",
                advisor ? revision.note() : null,
                revision.origin().publicNote(),
                advisor && proposal != null ? "/forslag/" + proposal : null);
    }

    private static String writers(RevisionSummary revision) {
        return revision.origin().writers().stream()
                .filter(writer -> !writer.equals(revision.author()))
                .map(Author::name)
                .collect(Collectors.joining(", "));
    }

    RevisionPage revision(Actor reader, Article article, int number) {
        var revision = readable(reader, article, number);
        return new RevisionPage(
                article.slug(),
                article.metadata().address(),
                article.title(),
                String.valueOf(number),
                number == article.number(),
                moments.of(revision.at()),
                renderings.render(reader, revision.source(), reader.audience()).html(),
                isAdvisor(reader) ? revision.source() : null);
    }

    ComparePage compare(Actor reader, Article article, Wish wanted) {
        boolean advisor = isAdvisor(reader);
        var wish = advisor ? wanted : wanted.forReaders();
        var before = readable(reader, article, wish.older());
        var after = readable(reader, article, wish.newer());
        return new ComparePage(
                article.slug(),
                article.metadata().address(),
                article.title(),
                side(before, advisor),
                side(after, advisor),
                view(article.slug(), wish, advisor),
                difference(reader, before, after, wish));
    }

    private DifferenceView difference(Actor reader, Revision before, Revision after, Wish wish) {
        if (wish.source()) {
            return differences.source(before.source(), after.source());
        }
        var audience = wish.advisor() ? Audience.ADVISOR : Audience.PUBLIC;
        return differences.rendered(reader, before.source(), after.source(), audience);
    }

    private Side side(Revision revision, boolean advisor) {
        return new Side(
                String.valueOf(revision.number()),
                moments.of(revision.at()),
                advisor ? revision.author().name() : null);
    }

    private static View view(String slug, Wish wish, boolean advisor) {
        return new View(
                advisor,
                wish.source(),
                wish.advisor(),
                wish.address(slug, false, wish.advisor()),
                wish.address(slug, true, wish.advisor()),
                wish.address(slug, wish.source(), false),
                wish.address(slug, wish.source(), true));
    }

    /** The version, if this person could read the article when it was the article's text. */
    private Revision readable(Actor reader, Article article, int number) {
        var revision = articles.revision(article, number);
        var then = asArticle(article, revision);
        if (then == null || !then.isReadableBy(reader)) {
            throw new NotFound("version-ikke-offentlig", String.valueOf(number));
        }
        return revision;
    }

    private static @Nullable Article asArticle(Article article, Revision revision) {
        var metadata = ArticleFile.read(revision.source()).metadata();
        return metadata == null
                ? null
                : new Article(
                        article.id(),
                        revision.number(),
                        revision.source(),
                        metadata,
                        article.folder(),
                        article.created(),
                        revision.at());
    }

    private static boolean isAdvisor(Actor reader) {
        return reader.audience() == Audience.ADVISOR;
    }
}
