package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.web.editor.EditorPage.Other;
import dk.virkwiki.web.layout.Moments;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who else suggests a change to the same article, those to the same section first. */
@Component
class EditorOthers {
    private static final int MOST_COMPARED = 20;

    private final Articles articles;
    private final Proposals proposals;
    private final Moments moments;

    EditorOthers(Articles articles, Proposals proposals, Moments moments) {
        this.articles = articles;
        this.proposals = proposals;
        this.moments = moments;
    }

    /**
     * Open proposals on the article.
     *
     * @param shown the proposal in the editor, left out; may be null
     * @param part the section in the editor, or null for the whole article
     */
    List<Other> of(Actor actor, Subject subject, @Nullable String shown, @Nullable PartView part) {
        if (subject.isNew()) {
            return List.of();
        }
        var open = proposals.open(actor, subject.id());
        boolean compares = part != null && part.matter() == null && open.size() <= MOST_COMPARED;
        return open.stream()
                .filter(proposal -> !proposal.id().equals(shown))
                .map(
                        proposal ->
                                other(
                                        actor,
                                        proposal,
                                        compares && isHere(actor, subject, proposal, part)))
                .sorted(Comparator.comparing(Other::here).reversed())
                .toList();
    }

    private boolean isHere(
            Actor actor, Subject subject, ProposalSummary summary, @Nullable PartView part) {
        if (part == null) {
            return false;
        }
        var text = proposals.get(actor, summary.id()).text();
        var base = articles.revision(subject.require(), text.baseNumber()).source();
        var changed =
                Markdown.changedSections(
                        ArticleFile.bodyOf(base), ArticleFile.bodyOf(text.source()));
        return changed.contains(part.id().equals(EditorParts.TOP) ? "" : part.id());
    }

    private Other other(Actor actor, ProposalSummary proposal, boolean here) {
        var author = proposal.proposer().author();
        var library = proposal.proposer().library();
        var submitted = proposal.progress().submitted();
        var sent = submitted == null ? proposal.progress().updated() : submitted;
        return new Other(
                "/forslag/" + proposal.id(),
                library == null ? author.name() : author.name() + ", " + library,
                proposal.text().reason(),
                moments.of(sent),
                author.accountId().equals(actor.accountId()),
                here);
    }
}
