package dk.virkwiki.web;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Origin;
import dk.virkwiki.article.Revision;
import dk.virkwiki.proposal.Handling;
import dk.virkwiki.proposal.History;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposal.Progress;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import dk.virkwiki.proposal.Proposal.Proposer;
import dk.virkwiki.proposal.ProposalKind;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** An article of Skattestyrelsen, its versions, and Mette's proposals for it. */
public final class WorkFixtures {
    /** A word that stands in advisor-only blocks and nowhere else. */
    public static final String CANARY = "kanariefugl";

    public static final Instant THEN = Instant.parse("2026-11-20T13:05:00Z");

    private WorkFixtures() {}

    /** A whole file with this public sentence and an advisors' block. */
    public static String source(String sentence) {
        return source(sentence, "public", CANARY + " ét");
    }

    public static String source(String sentence, String visibility, String script) {
        return """
        ---
        title: Momsfrister
        slug: momsfrister
        owner: SKTST
        visibility: %s
        status: published
        ---
        %s

        ## Hvornår?

        Den står i kalenderen.

        :::sig
        %s
        :::
        """
                .formatted(visibility, sentence, script);
    }

    public static Article article(int number, String source) {
        return new Article(
                "momsfrister",
                number,
                source,
                Objects.requireNonNull(ArticleFile.read(source).metadata()),
                "moms",
                THEN,
                THEN);
    }

    public static Revision revision(int number, String source, String note) {
        var author = new Author("sara", "Sara Lund");
        return new Revision(
                "momsfrister/" + number,
                "momsfrister",
                number,
                source,
                author,
                THEN,
                note,
                Origin.of("p1"));
    }

    public static Proposal proposal(ProposalState state, int base, String source) {
        var slot = state == ProposalState.DRAFT ? "mette momsfrister" : "p1";
        var sent = state == ProposalState.DRAFT ? null : THEN;
        return new Proposal(
                "p1",
                new ProposedArticle(
                        "momsfrister", "momsfrister", "Momsfrister", "SKTST", ProposalKind.EDIT),
                new ProposedText(base, source, "Fristen flytter"),
                new Proposer(new Author("mette", "Mette Holm"), "Aalborg Bibliotekerne", List.of()),
                new Progress(state, slot, THEN, THEN, sent, null),
                History.empty(),
                Handling.fresh(),
                4L);
    }
}
