package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import org.springframework.stereotype.Component;

/** Writes what was done to proposals, and to articles by them, in the log of acts. */
@Component
class ProposalLog {
    private final AuditLog audit;

    ProposalLog(AuditLog audit) {
        this.audit = audit;
    }

    /** Something a person did to a proposal. */
    Proposal done(Actor actor, AuditAct act, Proposal proposal) {
        audit.record(actor, act, subject(proposal), "");
        return proposal;
    }

    /** Something that happened to a proposal by the clock. */
    Proposal happened(AuditAct act, Proposal proposal, String detail) {
        audit.recordOfSystem(act, subject(proposal), detail);
        return proposal;
    }

    /** A proposal became the article's text; by the clock when nobody decides it now. */
    void published(Actor editor, Proposal proposal) {
        audit.record(editor, publication(proposal), article(proposal), proposal.id());
    }

    /** A text came back that a proposal had replaced. */
    void restored(Actor editor, Proposal proposal) {
        audit.record(editor, AuditAct.ARTICLE_RESTORED, article(proposal), proposal.id());
    }

    private static AuditAct publication(Proposal proposal) {
        return switch (proposal.kind()) {
            case EDIT -> AuditAct.ARTICLE_PUBLISHED;
            case CREATE -> AuditAct.ARTICLE_CREATED;
            case MOVE -> AuditAct.ARTICLE_MOVED;
            case WITHDRAW -> AuditAct.ARTICLE_WITHDRAWN;
        };
    }

    private static AuditSubject subject(Proposal proposal) {
        return AuditSubject.proposal(proposal.id(), proposal.article().title());
    }

    private static AuditSubject article(Proposal proposal) {
        ProposedArticle article = proposal.article();
        return AuditSubject.article(article.articleId(), article.title());
    }
}
