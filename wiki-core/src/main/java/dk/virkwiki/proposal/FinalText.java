package dk.virkwiki.proposal;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Edit;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.NewArticle;
import dk.virkwiki.article.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that goes out for a proposal: what was proposed, with the few lines the wiki itself
 * writes above it.
 */
record FinalText(Proposal proposal, LocalDate today) {

    /** The first text of a new article; accepted, it is published. */
    NewArticle first() {
        var source = ArticleFile.withVerified(proposal.text().source(), verified(null));
        return new NewArticle(shown(source), proposal.text().reason(), origin());
    }

    /**
     * The day that stands as the one when the page was last confirmed: today when the editor says
     * so, else the one that stood there.
     */
    @Nullable LocalDate verified(@Nullable LocalDate before) {
        var publication = proposal.handling().publication();
        return publication != null && publication.verifies() ? today : before;
    }

    /** The next text of an article. */
    Edit edit(Article article, String merged) {
        var source = proposal.isNew() ? shown(merged) : merged;
        return new Edit(
                article.id(),
                article.number(),
                moved(article, source),
                proposal.text().reason(),
                origin());
    }

    private static String shown(String source) {
        var metadata = ArticleFile.read(source).metadata();
        return metadata != null && metadata.status() == ArticleStatus.DRAFT
                ? HeaderEdit.set(source, "status", ArticleStatus.PUBLISHED.code())
                : source;
    }

    /** A text with another address remembers the ones the article had. */
    static String moved(Article article, String source) {
        var metadata = ArticleFile.read(source).metadata();
        if (metadata == null || metadata.slug().equals(article.slug())) {
            return source;
        }
        var former = new ArrayList<>(metadata.standing().formerSlugs());
        former.addAll(article.metadata().standing().formerSlugs());
        former.add(article.slug());
        former.removeIf(metadata.slug()::equals);
        List<String> once = former.stream().distinct().toList();
        return HeaderEdit.setList(source, "formerSlugs", once);
    }

    private Origin origin() {
        var writers = proposal.proposer().writers();
        return new Origin(proposal.id(), proposal.handling().act(), writers, note());
    }

    private @Nullable String note() {
        var publication = proposal.handling().publication();
        return publication == null ? null : publication.note();
    }
}
