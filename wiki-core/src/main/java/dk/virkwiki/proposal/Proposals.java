package dk.virkwiki.proposal;

import static dk.virkwiki.proposal.StoredProposals.requireOpen;
import static dk.virkwiki.proposal.StoredProposals.requireVersion;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Origin;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.proposal.Drafting.Draft;
import dk.virkwiki.proposal.Proposal.Proposer;
import dk.virkwiki.proposal.Proposal.Rewrite;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door to proposals for those who suggest them: drafts, sending, changing, taking back,
 * and finding them again. Acts on a proposal that is there take the version the person saw; an
 * older one is a {@link Conflict}, unless the act has been done already, which is harmless.
 */
@Service
public class Proposals {
    /** Most rows in one answer. */
    public static final int MAX_ROWS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);
    private static final int ID_BYTES = 9;
    private static final int SENT_AGAIN = 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StoredProposals stored;
    private final ProposalRepository repository;
    private final Articles articles;
    private final Drafting drafting;
    private final Publishing publishing;

    Proposals(
            StoredProposals stored,
            ProposalRepository repository,
            Articles articles,
            Drafting drafting,
            Publishing publishing) {
        this.stored = stored;
        this.repository = repository;
        this.articles = articles;
        this.drafting = drafting;
        this.publishing = publishing;
    }

    /** Whether this person may propose a change to the article. */
    public boolean mayPropose(Actor actor, Article article) {
        return ProposalPolicy.mayPropose(actor, article);
    }

    /** Whether this person may propose new articles. */
    public boolean mayPropose(Actor actor) {
        return ProposalPolicy.mayPropose(actor);
    }

    /** What this person may do with the proposal as it is now. */
    public ProposalRights rights(Actor actor, Proposal proposal) {
        return ProposalPolicy.rights(actor, proposal, stored.now());
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
        var draft = drafting.draft(article, text);
        return findDraft(actor, articleId)
                .map(before -> redraft(before, version, draft))
                .orElseGet(() -> begin(actor, newId(), draft));
    }

    /** A name for the draft of an article that is not there yet; the proposal's id later on. */
    public static String newId() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Saves what somebody is writing for an article that is not there yet, however unfinished. Its
     * base number is 0.
     *
     * @param id from {@link #newId()}, made when the person began
     * @param version of the draft the person has before them; null when it was never saved
     * @throws Conflict when the draft has been saved from elsewhere since, or is sent
     */
    public Proposal saveNewDraft(
            Actor actor, String id, @Nullable Long version, ProposedText text) {
        ProposalPolicy.requireMayPropose(actor);
        if (!ID.matcher(id).matches() || text.baseNumber() != 0) {
            throw new Invalid("kladde-ugyldig");
        }
        var draft = drafting.draft(text);
        var slot = Proposal.slot(actor.requireAccountId(), id);
        return stored.findInSlot(slot)
                .map(before -> redraft(before, version, draft))
                .orElseGet(() -> begin(actor, id, draft));
    }

    private Proposal redraft(Proposal before, @Nullable Long version, Draft draft) {
        if (before.text().equals(draft.text())) {
            return before;
        }
        requireVersion(before, version);
        return stored.save(before.redrafted(draft.about(), draft.text(), stored.now()));
    }

    private Proposal begin(Actor actor, String id, Draft draft) {
        var proposer = new Proposer(Author.of(actor), actor.library(), List.of());
        var first = Proposal.draft(id, draft.about(), draft.text(), proposer, stored.now());
        return stored.insert(first)
                .or(() -> stored.findInSlot(first.progress().slot()))
                .filter(draftThere -> draftThere.text().equals(draft.text()))
                .orElseThrow(() -> new Conflict("kladde-aendret", draft.about().title()));
    }

    /** What this person has begun to write about the article. */
    public Optional<Proposal> findDraft(Actor actor, String articleId) {
        return actor.isAnonymous()
                ? Optional.empty()
                : stored.findInSlot(Proposal.slot(actor.requireAccountId(), articleId));
    }

    /**
     * Sends a draft to the owner's editors.
     *
     * @throws Invalid when the file cannot be read, changes the owner or nothing at all, wants an
     *     address that is not free, or withdraws without a reason
     */
    public Proposal submit(Actor actor, String id, long version) {
        return submit(actor, id, version, null);
    }

    /** Sends a draft as one of several that belong together. */
    Proposal submit(Actor actor, String id, long version, @Nullable String bundle) {
        var proposal = stored.own(actor, id);
        if (proposal.state() == ProposalState.SUBMITTED) {
            return proposal;
        }
        requireVersion(proposal, version);
        var draft = requireSendable(actor, proposal);
        var about = draft.about();
        var handling =
                proposal.handling()
                        .sized(draft.size(), draft.words())
                        .demanded(drafting.demand(about, proposal.text().need()).score());
        var joined = bundle == null ? handling : handling.bundled(bundle);
        var sent =
                stored.save(
                        actor,
                        AuditAct.PROPOSAL_SUBMITTED,
                        proposal.submitted(about, joined, stored.now()));
        LOG.info("{} submitted proposal {}", actor.accountId(), id);
        return sent;
    }

    /** The draft, if it can be sent as it is. */
    Draft requireSendable(Actor actor, Proposal proposal) {
        var draft = drafting.draft(actor, proposal, proposal.text());
        if (draft.article() == null) {
            ProposalPolicy.requireMayPropose(actor);
        } else {
            ProposalPolicy.requireMayPropose(actor, draft.article());
        }
        drafting.requireSendable(draft);
        return draft;
    }

    /**
     * Changes the text after sending it; with changes requested this sends it again. Approvals of
     * the old text fall away.
     *
     * @throws Conflict when an editor is looking at it
     * @throws Invalid as for {@link #submit}
     */
    public Proposal reviseSubmitted(Actor actor, String id, long version, ProposedText text) {
        var proposal = stored.own(actor, id);
        var draft = drafting.draft(actor, proposal, text);
        boolean done = proposal.state() == ProposalState.SUBMITTED;
        if (done && proposal.text().equals(draft.text())) {
            return proposal;
        }
        requireVersion(proposal, version);
        requireOpen(proposal);
        requireUnclaimed(actor, proposal);
        drafting.requireSendable(draft);
        var rewrite = rewrite(ProposalEvent.Kind.REWRITTEN, draft, "");
        var rewritten = proposal.rewritten(rewrite, Author.of(actor), stored.now());
        return stored.save(actor, AuditAct.PROPOSAL_REVISED, rewritten);
    }

    private void requireUnclaimed(Actor actor, Proposal proposal) {
        var claim = proposal.handling().claim();
        if (claim != null && ProposalPolicy.isClaimed(actor, proposal, stored.now())) {
            throw new Conflict("forslag-gennemgaas", claim.by().name());
        }
    }

    /**
     * Settles the places where a draft or an open proposal and its article collide, and makes the
     * outcome the proposed text, begun from the article's newest text. Approvals of the old text
     * fall away. The proposer may, and an editor of the owner, who becomes a co-author.
     *
     * @throws Conflict when the article was saved since the person saw the places, or another
     *     editor is looking at the proposal
     * @throws Invalid when a place is left unsettled, or the outcome cannot be sent
     */
    public Proposal resolve(Actor actor, String id, long version, Resolution resolution) {
        var proposal = stored.current(actor, id);
        ProposalPolicy.requireMayResolve(actor, proposal);
        requireVersion(proposal, version);
        if (proposal.state() != ProposalState.DRAFT) {
            requireOpen(proposal);
            requireUnclaimed(actor, proposal);
        }
        var article = articles.getById(actor, proposal.article().articleId());
        if (article.number() != resolution.onto()) {
            throw new Conflict("artikel-aendret", article.title());
        }
        var settled = resolution.settle(publishing.merge(article, proposal));
        if (ThreeWayMerge.discloses(settled, List.of(article.source(), proposal.text().source()))) {
            throw new Invalid("valg-blotter-vejledertekst");
        }
        var before = proposal.text();
        var text = new ProposedText(article.number(), settled, before.reason(), before.need());
        var draft = drafting.draft(article, text);
        if (proposal.state() == ProposalState.DRAFT) {
            return stored.save(proposal.redrafted(draft.about(), draft.text(), stored.now()));
        }
        drafting.requireSendable(draft);
        var rewrite = rewrite(ProposalEvent.Kind.RESOLVED, draft, "");
        var rewritten = proposal.rewritten(rewrite, Author.of(actor), stored.now());
        return stored.save(actor, AuditAct.PROPOSAL_RESOLVED, rewritten);
    }

    static Rewrite rewrite(ProposalEvent.Kind kind, Draft draft, String why) {
        return new Rewrite(kind, draft.about(), draft.text(), draft.size(), draft.words(), why);
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
        var draft = drafting.draft(article, text);
        drafting.requireSendable(draft);
        for (int again = 0; again < SENT_AGAIN; again++) {
            var id = SameWords.id(actor.requireAccountId(), articleId, draft.text(), again);
            var found = repository.find(id).or(() -> sendAs(actor, id, draft));
            if (found.isPresent() && found.get().state().isOpen()) {
                return found.get();
            }
        }
        throw new Conflict("forslag-aendret", article.title());
    }

    private Optional<Proposal> sendAs(Actor actor, String id, Draft draft) {
        var about = draft.about();
        var proposer = new Proposer(Author.of(actor), actor.library(), List.of());
        var first = Proposal.draft(id, about, draft.text(), proposer, stored.now());
        var handling =
                first.handling()
                        .sized(draft.size(), draft.words())
                        .demanded(drafting.demand(about, draft.text().need()).score());
        LOG.info("{} submitted proposal {}", actor.accountId(), id);
        return stored.insert(first.submitted(about, handling, stored.now()))
                .or(() -> repository.find(id));
    }

    /** Takes a proposal back, or throws a draft away. */
    public Proposal withdraw(Actor actor, String id, long version) {
        var proposal = stored.own(actor, id);
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return proposal;
        }
        requireVersion(proposal, version);
        var withdrawn = proposal.withdrawn(stored.now());
        return proposal.wasSubmitted()
                ? stored.save(actor, AuditAct.PROPOSAL_WITHDRAWN, withdrawn)
                : stored.save(withdrawn);
    }

    /**
     * The article a proposal is about as it stands now; nothing while it is not there. Whoever
     * wrote the proposal or decides on it sees the article also after it was withdrawn.
     */
    public Optional<Article> article(Actor reader, Proposal proposal) {
        boolean party = ProposalPolicy.mayDiscuss(reader, proposal);
        return articles.findAll(List.of(proposal.article().articleId())).stream()
                .filter(article -> !proposal.isNew() || isBornOf(proposal))
                .filter(article -> party || article.isReadableBy(reader))
                .findFirst();
    }

    /** A new article's address may be another's by now. */
    private boolean isBornOf(Proposal proposal) {
        return articles.findRevisionOf(proposal.id(), Origin.FIRST).isPresent();
    }

    /**
     * What publishing the proposal now would come to; a new article's own text as it is.
     *
     * @throws NotFound when its article is not there for this person
     */
    public MergeResult preview(Actor reader, Proposal proposal) {
        return proposal.isNew()
                ? MergeResult.clean(proposal.text().source())
                : publishing.merge(requireArticle(reader, proposal), proposal);
    }

    private Article requireArticle(Actor reader, Proposal proposal) {
        var id = proposal.article().articleId();
        return article(reader, proposal).orElseThrow(() -> new NotFound("artikel-findes-ikke", id));
    }

    /**
     * The proposal with this id.
     *
     * @throws NotFound when there is none, or this person may not see it
     */
    public Proposal get(Actor actor, String id) {
        var proposal = stored.visible(actor, id);
        if (!proposal.isNew()) {
            requireArticle(actor, proposal);
        }
        return proposal;
    }

    /** This person's proposals and drafts, last touched first. */
    public List<ProposalSummary> mine(Actor actor, int offset, int limit) {
        return repository.findMine(
                actor.requireAccountId(), Math.max(0, offset), Math.clamp(limit, 1, MAX_ROWS));
    }

    /** How many proposals and drafts this person has. */
    public long countMine(Actor actor) {
        return repository.countMine(actor.requireAccountId());
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

    /** How many open proposals there are about each of these articles; public figures. */
    public Map<String, Long> countOpen(List<String> articleIds) {
        return repository.countOpen(articleIds);
    }

    /** What readers of an article are told about texts that are decided and do not hold yet. */
    public List<Announcement> announcements(String articleId) {
        return repository.findScheduledOf(articleId).stream()
                .map(proposal -> proposal.handling().publication())
                .filter(publication -> publication != null && publication.effective() != null)
                .map(publication -> new Announcement(publication.effective(), publication.note()))
                .toList();
    }
}
