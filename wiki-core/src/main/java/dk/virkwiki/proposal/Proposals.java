package dk.virkwiki.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import dk.virkwiki.proposal.Proposal.Proposer;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door to proposals. Acts on a proposal that is there take the version the person saw; an
 * older one is a {@link Conflict}, unless the act has been done already, which is harmless.
 */
@Service
public class Proposals {
    /** Most rows in one answer. */
    public static final int MAX_ROWS = 100;

    /** Most comments on one proposal. */
    public static final int MAX_COMMENTS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);
    private static final int ID_BYTES = 9;
    private static final int TRIES = 5;

    private final ProposalRepository repository;
    private final Articles articles;
    private final Publishing publishing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Proposals(
            ProposalRepository repository, Articles articles, Publishing publishing, Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Whether this person may propose a change to the article. */
    public boolean mayPropose(Actor actor, Article article) {
        return ProposalPolicy.mayPropose(actor, article);
    }

    /** What this person may do with the proposal as it is now. */
    public ProposalRights rights(Actor actor, Proposal proposal) {
        return ProposalPolicy.rights(actor, proposal);
    }

    /**
     * Saves what somebody is writing, however unfinished. Each person has one draft per article.
     *
     * @param version of the draft the person has before them; null when they have none yet
     * @throws Conflict when the draft has been saved from elsewhere since
     * @throws Invalid when the words are too many or hold a personal number
     * @throws NotAllowed when the person may not propose
     */
    public Proposal saveDraft(
            Actor actor, String articleId, @Nullable Long version, ProposedText text) {
        var article = articles.getById(actor, articleId);
        ProposalPolicy.requireMayPropose(actor, article);
        var storable = storable(article, text);
        var draft = findDraft(actor, articleId);
        if (draft.isEmpty()) {
            return begin(actor, article, storable);
        }
        var stored = draft.get();
        if (stored.text().equals(storable)) {
            return stored;
        }
        requireVersion(stored, version);
        return save(stored.redrafted(about(article), storable, now()));
    }

    private Proposal begin(Actor actor, Article article, ProposedText text) {
        var proposer = new Proposer(Author.of(actor), actor.library());
        var draft = Proposal.draft(newId(), about(article), text, proposer, now());
        return repository
                .insert(draft)
                .or(() -> findDraft(actor, article.id()).filter(d -> d.text().equals(text)))
                .orElseThrow(() -> new Conflict("kladde-aendret", article.title()));
    }

    /** What this person has begun to write about the article. */
    public Optional<Proposal> findDraft(Actor actor, String articleId) {
        return actor.isAnonymous()
                ? Optional.empty()
                : repository.findInSlot(Proposal.slot(actor.requireAccountId(), articleId));
    }

    /**
     * Sends a draft to the owner's editors.
     *
     * @throws Invalid when the file cannot be read, changes address or owner, or changes nothing
     */
    public Proposal submit(Actor actor, String id, long version) {
        var proposal = own(actor, id);
        if (proposal.state() == ProposalState.SUBMITTED) {
            return proposal;
        }
        requireVersion(proposal, version);
        var article = articles.getById(actor, proposal.article().articleId());
        ProposalPolicy.requireMayPropose(actor, article);
        ProposalChecks.requireSendable(proposal.text(), base(article, proposal.text()));
        var sent = save(proposal.submitted(about(article), now()));
        LOG.info("{} submitted proposal {}", actor.accountId(), id);
        return sent;
    }

    /**
     * Changes the text after sending it; with changes requested this sends it again.
     *
     * @throws Invalid as for {@link #submit}
     */
    public Proposal reviseSubmitted(Actor actor, String id, long version, ProposedText text) {
        var proposal = own(actor, id);
        var article = articles.getById(actor, proposal.article().articleId());
        var storable = storable(article, text);
        boolean done = proposal.state() == ProposalState.SUBMITTED;
        if (done && proposal.text().equals(storable)) {
            return proposal;
        }
        requireVersion(proposal, version);
        requireOpen(proposal);
        ProposalChecks.requireSendable(storable, base(article, storable));
        return save(proposal.revised(storable, now()));
    }

    /**
     * Sends a finished text at once and leaves the person's draft of the article alone. Sending the
     * same again gives the proposal that was sent first, while it is open.
     *
     * @throws Invalid as for {@link #submit}
     */
    public Proposal sendAtOnce(Actor actor, String articleId, ProposedText text) {
        var article = articles.getById(actor, articleId);
        ProposalPolicy.requireMayPropose(actor, article);
        var storable = storable(article, text);
        ProposalChecks.requireSendable(storable, base(article, storable));
        var proposer = new Proposer(Author.of(actor), actor.library());
        for (int again = 0; again < TRIES; again++) {
            var id = sameFor(proposer, articleId, storable, again);
            var found = repository.find(id);
            if (found.isEmpty()) {
                var draft = Proposal.draft(id, about(article), storable, proposer, now());
                found = repository.insert(draft.submitted(about(article), now()));
            }
            if (found.isPresent() && found.get().state().isOpen()) {
                return found.get();
            }
        }
        throw new Conflict("forslag-aendret", article.title());
    }

    /** The same words of the same person about the same article get the same id. */
    private static String sameFor(
            Proposer proposer, String articleId, ProposedText text, int again) {
        var all =
                String.join(
                        "\n",
                        proposer.author().accountId(),
                        articleId,
                        String.valueOf(text.baseNumber()),
                        String.valueOf(again),
                        text.reason(),
                        text.source());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes a proposal back, or throws a draft away. */
    public Proposal withdraw(Actor actor, String id, long version) {
        var proposal = own(actor, id);
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return proposal;
        }
        requireVersion(proposal, version);
        return save(proposal.withdrawn(now()));
    }

    /**
     * Says something about an open proposal. Saying the same again right away does nothing more.
     *
     * @throws Invalid when it is blank, too long or holds a personal number
     */
    public Proposal comment(Actor actor, String id, String words) {
        var text = ProposalChecks.comment(words);
        if (text.isEmpty()) {
            throw new Invalid("kommentar-mangler");
        }
        var comment = new Comment(Author.of(actor), text, now());
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var saved = comment(actor, id, comment);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw new Conflict("forslag-aendret", id);
    }

    private Optional<Proposal> comment(Actor actor, String id, Comment comment) {
        var proposal = current(actor, id);
        ProposalPolicy.requireMayDiscuss(actor, proposal);
        if (isSaid(proposal, comment)) {
            return Optional.of(proposal);
        }
        requireOpen(proposal);
        if (proposal.history().comments().size() >= MAX_COMMENTS) {
            throw new Invalid("for-mange-kommentarer", MAX_COMMENTS);
        }
        return repository.save(proposal.commented(comment));
    }

    private static boolean isSaid(Proposal proposal, Comment comment) {
        var comments = proposal.history().comments();
        return !comments.isEmpty()
                && comments.getLast().author().equals(comment.author())
                && comments.getLast().text().equals(comment.text());
    }

    /**
     * Answers a proposal. An accept merges it with the article's current text and publishes.
     *
     * @throws MergeConflict when both changed the same place
     * @throws Conflict when the proposal is not what the reviewer saw
     * @throws Invalid when a comment is missing or holds a personal number
     * @throws NotAllowed when the reviewer proposed it or does not edit for the owner
     */
    public Proposal decide(Actor reviewer, String id, long version, Decision decision) {
        var accepts = decision instanceof Decision.Accept;
        var proposal = accepts ? visible(reviewer, id) : current(reviewer, id);
        ProposalPolicy.requireMayAnswer(reviewer, proposal);
        if (isAnswered(reviewer, proposal, decision)) {
            return proposal;
        }
        requireVersion(proposal, version);
        proposal.state().become(decision.outcome());
        var comment = ProposalChecks.comment(decision.comment());
        var review = new Review(Author.of(reviewer), decision.outcome(), comment, now());
        var answered =
                switch (decision) {
                    case Decision.Accept _ -> publishing.accept(reviewer, proposal, review);
                    case Decision.RequestChanges _, Decision.Decline _ ->
                            save(proposal.after(review));
                };
        LOG.info("{} answered proposal {}: {}", reviewer.accountId(), id, answered.state());
        return answered;
    }

    private static boolean isAnswered(Actor reviewer, Proposal proposal, Decision decision) {
        var last = proposal.lastReview();
        return last != null
                && proposal.state() == decision.outcome()
                && last.isBy(reviewer.requireAccountId(), decision);
    }

    /** What publishing the proposal now would come to. */
    public MergeResult preview(Actor reader, Proposal proposal) {
        return publishing.merge(articles.getById(reader, proposal.article().articleId()), proposal);
    }

    /**
     * The proposal with this id.
     *
     * @throws NotFound when there is none, or this person may not see it
     */
    public Proposal get(Actor actor, String id) {
        var proposal = visible(actor, id);
        if (!proposal.isBy(actor.accountId())) {
            articles.getById(actor, proposal.article().articleId());
        }
        return proposal;
    }

    /** This person's proposals and drafts, last touched first. */
    public List<ProposalSummary> mine(Actor actor, int offset, int limit) {
        return repository.findMine(actor.requireAccountId(), from(offset), rows(limit));
    }

    /** How many proposals and drafts this person has. */
    public long countMine(Actor actor) {
        return repository.countMine(actor.requireAccountId());
    }

    /** What waits for a decision by the editors of this editor's authority, first sent first. */
    public List<ProposalSummary> queue(Actor editor, int offset, int limit) {
        return queue(editor, ProposalState.SUBMITTED, offset, limit);
    }

    /** What the editors of this editor's authority sent back for changes, first sent first. */
    public List<ProposalSummary> waitingForProposers(Actor editor, int offset, int limit) {
        return queue(editor, ProposalState.CHANGES_REQUESTED, offset, limit);
    }

    private List<ProposalSummary> queue(Actor editor, ProposalState state, int offset, int limit) {
        return repository.findQueue(authority(editor), state, from(offset), rows(limit));
    }

    /** How much lies with this editor's authority. */
    public QueueCounts countQueue(Actor editor) {
        var owner = authority(editor);
        return new QueueCounts(
                repository.countQueue(owner, ProposalState.SUBMITTED),
                repository.countQueue(owner, ProposalState.CHANGES_REQUESTED));
    }

    /** Open proposals about an article, first sent first; none for people who may not see them. */
    public List<ProposalSummary> open(Actor actor, String articleId) {
        if (actor.isAnonymous() || actor.audience() != Audience.ADVISOR) {
            return List.of();
        }
        return Stream.of(ProposalState.SUBMITTED, ProposalState.CHANGES_REQUESTED)
                .flatMap(state -> repository.findOfArticle(articleId, state, MAX_ROWS).stream())
                .toList();
    }

    private Proposal visible(Actor actor, String id) {
        return repository
                .find(id)
                .filter(proposal -> ProposalPolicy.maySee(actor, proposal))
                .orElseThrow(() -> new NotFound("forslag-findes-ikke", id));
    }

    /** The proposal to act on, with a publication that a crash cut off put right first. */
    private Proposal current(Actor actor, String id) {
        return publishing.settled(visible(actor, id));
    }

    private Proposal own(Actor actor, String id) {
        var proposal = current(actor, id);
        ProposalPolicy.requireProposer(actor, proposal);
        return proposal;
    }

    private ProposedText storable(Article article, ProposedText text) {
        if (text.source().length() > 2 * ArticleFile.MAX_LENGTH) {
            throw new Invalid("forslag-for-langt", ArticleFile.MAX_LENGTH);
        }
        var base = base(article, text);
        var storable = text.withLineEndsOf(base);
        ProposalChecks.requireStorable(storable, base);
        return storable;
    }

    private String base(Article article, ProposedText text) {
        return articles.revision(article, text.baseNumber()).source();
    }

    private static ProposedArticle about(Article article) {
        var owner = Objects.requireNonNull(article.metadata().owner());
        return new ProposedArticle(article.id(), article.slug(), article.title(), owner);
    }

    private Proposal save(Proposal proposal) {
        return repository
                .save(proposal)
                .orElseThrow(() -> new Conflict("forslag-aendret", proposal.article().title()));
    }

    private static void requireOpen(Proposal proposal) {
        if (!proposal.state().isOpen()) {
            throw new Conflict("forslag-har-anden-status", proposal.state().name());
        }
    }

    private static void requireVersion(Proposal proposal, @Nullable Long version) {
        if (!Objects.equals(proposal.version(), version)) {
            throw new Conflict("forslag-aendret", proposal.article().title());
        }
    }

    private static String authority(Actor editor) {
        ProposalPolicy.requireEditor(editor);
        return Objects.requireNonNull(editor.authority());
    }

    private static int from(int offset) {
        return Math.max(0, offset);
    }

    private static int rows(int limit) {
        return Math.clamp(limit, 1, MAX_ROWS);
    }

    private String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
