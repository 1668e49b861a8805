package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Edit;
import dk.virkwiki.article.Origin;
import dk.virkwiki.article.Revision;
import dk.virkwiki.review.ReviewRules;
import dk.virkwiki.shared.WikiFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An article, the people around it, and every front door to proposals, on any store. */
abstract class EditorialStage {
    /** 23.30 UTC is past midnight in Denmark. */
    static final Instant START = Instant.parse("2026-11-23T23:30:00Z");

    static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final Actor OLE = new Actor("ole", "Ole Vang", Role.ADVISOR, null, "Vejle Bibliotek");
    static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    static final Actor PETER = new Actor("peter", "Peter Dam", Role.EDITOR, "SKTST", null);
    static final Actor INGE = new Actor("inge", "Inge Bo", Role.EDITOR, "ERST", null);
    static final Actor ADMIN = new Actor("admin", "Admin", Role.ADMIN, null, null);
    static final Actor READER = new Actor("laeser", "Læser", Role.READER, null, null);

    static final String SOURCE =
            """
            ---
            title: Momsfrister
            slug: momsfrister
            owner: SKTST
            status: published
            verified: 2026-01-01
            ---
            # Momsfrister

            I indberetter moms på skat.dk hvert kvartal.

            Fristen er den 1. marts.

            :::gør
            Find datoen sammen.
            :::

            Ring til Skattestyrelsen, hvis I går i stå.
            """;

    final TickingClock clock = new TickingClock();

    /** How many consultations there were about each cause. */
    final Map<String, Long> consultations = new HashMap<>();

    private AnnotationConfigApplicationContext context;
    Proposals proposals;
    Reviews reviews;
    ReviewQueue queue;
    Conversations conversations;
    Bundles bundles;
    Emergencies emergencies;
    ProposalUpkeep upkeep;
    DuePublications due;
    ReviewRules rules;
    Articles articles;

    abstract MongoTemplate template();

    @BeforeEach
    void open() {
        reopen();
        publish("momsfrister", SOURCE);
    }

    /** Starts the wiki on what the store holds. */
    void reopen() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("mongo", MongoOperations.class, this::template);
        context.registerBean(CauseCounts.class, () -> () -> consultations);
        CoreFixture.addChecks(context);
        context.scan("dk.virkwiki.proposal", "dk.virkwiki.review");
        context.refresh();
        proposals = context.getBean(Proposals.class);
        reviews = context.getBean(Reviews.class);
        queue = context.getBean(ReviewQueue.class);
        conversations = context.getBean(Conversations.class);
        bundles = context.getBean(Bundles.class);
        emergencies = context.getBean(Emergencies.class);
        upkeep = context.getBean(ProposalUpkeep.class);
        due = context.getBean(DuePublications.class);
        rules = context.getBean(ReviewRules.class);
        articles = context.getBean(Articles.class);
    }

    AnnotationConfigApplicationContext context() {
        return context;
    }

    @AfterEach
    void close() {
        context.close();
    }

    void publish(String id, String source) {
        var metadata = ArticleFile.read(source).metadata();
        assertThat(metadata).isNotNull();
        template()
                .insert(
                        new Revision(
                                id + "/1", id, 1, source, Author.SYSTEM, START, "", Origin.none()));
        template().insert(new Article(id, 1, source, metadata, "moms", START, START));
    }

    static ProposedText text(String source) {
        return new ProposedText(1, source, "Mange spørger");
    }

    static String with(String old, String replacement) {
        assertThat(SOURCE).contains(old);
        return SOURCE.replace(old, replacement);
    }

    Proposal draft(Actor actor, String source) {
        return proposals.saveDraft(actor, "momsfrister", null, text(source));
    }

    Proposal submitted(Actor actor, String source) {
        var draft = draft(actor, source);
        return proposals.submit(actor, draft.id(), draft.version());
    }

    Proposal submitted() {
        return submitted(METTE, with("1. marts", "2. marts"));
    }

    Proposal accept(Actor editor, Proposal proposal) {
        return reviews.decide(
                editor, proposal.id(), proposal.version(), new Decision.Accept("Tak"));
    }

    String published() {
        return articles.get(SARA, "momsfrister").source();
    }

    /** An edit by an editor, past the proposals. */
    void edit(String source) {
        int number = articles.get(SARA, "momsfrister").number();
        articles.apply(SARA, new Edit("momsfrister", number, source, ""));
    }

    static void assertCode(Class<? extends WikiFailure> kind, String code, ThrowingCallable act) {
        var failure = catchThrowableOfType(kind, act);
        assertThat(failure).as(code).isNotNull();
        assertThat(failure.code()).isEqualTo(code);
    }

    /** A clock that stands still until told. */
    static final class TickingClock extends Clock {
        private volatile Instant now = START;

        void tick() {
            advance(Duration.ofSeconds(1));
        }

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
