package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Departure;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.Origin;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** New articles, moves and withdrawals, on any store. */
abstract class KindsContract extends EditorialStage {
    private static final Actor ANYBODY = Actor.anonymous();
    private static final String NEW =
            """
            ---
            title: Ny virksomhed
            slug: ny-virksomhed
            owner: SKTST
            topics: [start]
            ---
            Sådan begynder I.
            """;

    private static ProposedText first(String source) {
        return new ProposedText(0, source, "Mangler");
    }

    private Proposal newDraft(Actor actor, String source) {
        return proposals.saveNewDraft(actor, Proposals.newId(), null, first(source));
    }

    private Proposal sentNew(Actor actor, String source) {
        var draft = newDraft(actor, source);
        return proposals.submit(actor, draft.id(), draft.version());
    }

    private static String moved(String slug) {
        return HeaderEdit.set(SOURCE, "slug", slug);
    }

    private static String withdrawn(String why) {
        var source = HeaderEdit.set(SOURCE, "status", "withdrawn");
        return HeaderEdit.set(source, "withdrawal", why);
    }

    private static String merged(String into) {
        return HeaderEdit.set(withdrawn("merged"), "replacedBy", into);
    }

    /** Permission P69. */
    @Test
    void newArticleIsPublishedByTheEditorsOfTheOwnerItNames() {
        var sent = sentNew(METTE, NEW);

        assertThat(sent.kind()).isEqualTo(ProposalKind.CREATE);
        assertThat(sent.article().title()).isEqualTo("Ny virksomhed");
        assertThat(proposals.get(OLE, sent.id())).isEqualTo(sent);
        assertThat(proposals.preview(SARA, sent).text()).isEqualTo(NEW);
        assertCode(NotAllowed.class, "kun-ejeren-afgoer", () -> accept(INGE, sent));
        var accepted = accept(SARA, sent);

        var article = articles.get(ANYBODY, "ny-virksomhed");
        assertThat(article.id()).isEqualTo("ny-virksomhed");
        assertThat(article.folder()).isEqualTo("start");
        assertThat(article.metadata().status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.source()).doesNotContain("verified:").endsWith("begynder I.\n");
        assertThat(accepted.history().publishedAs()).isEqualTo(1);
        var revision = articles.history(article, 0, 1).getFirst();
        assertThat(revision.proposalId()).isEqualTo(sent.id());
        assertThat(revision.origin().writers()).extracting("name").containsExactly("Mette Holm");
    }

    @Test
    void draftOfNewArticleMayBeUnfinishedAndThereMayBeMany() {
        var id = Proposals.newId();
        var half = proposals.saveNewDraft(METTE, id, null, first("# Halvt"));
        var again = proposals.saveNewDraft(METTE, id, half.version(), first(NEW));
        var other = newDraft(METTE, NEW);

        assertThat(half.article().title()).isEmpty();
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.article().title()).isEqualTo("Ny virksomhed");
        assertThat(other.id()).isNotEqualTo(id);
        assertThat(proposals.countMine(METTE)).isEqualTo(2);
        assertCode(NotFound.class, "forslag-findes-ikke", () -> proposals.get(OLE, id));
        assertCode(
                Conflict.class,
                "kladde-aendret",
                () -> proposals.saveNewDraft(OLE, id, null, first("# Mit")));
    }

    @Test
    void savingLateAfterSendingMakesNoSecondDraft() {
        var sent = sentNew(METTE, NEW);

        assertCode(
                Conflict.class,
                "kladde-aendret",
                () -> proposals.saveNewDraft(METTE, sent.id(), null, first(NEW + "Mere\n")));
        assertThat(proposals.countMine(METTE)).isEqualTo(1);
    }

    @Test
    void newArticleIsAskedForItsOwnerAndAFreeAddressWhenItIsSent() {
        template()
                .getCollection("code_lists")
                .insertOne(
                        new Document("_id", CodeList.AUTHORITIES.id())
                                .append("source", "- code: SKTST\n  name: Skattestyrelsen\n"));
        publish("laant", SOURCE.replace("slug: momsfrister", "slug: nu-her\nformerSlugs: [foer]"));

        assertCode(
                Invalid.class,
                "ejer-mangler",
                () -> sentNew(METTE, HeaderEdit.set(NEW, "owner", null)));
        assertCode(
                Invalid.class,
                "ejer-findes-ikke",
                () -> sentNew(METTE, HeaderEdit.set(NEW, "owner", "XX")));
        for (var taken : List.of("momsfrister", "laant", "nu-her", "foer")) {
            assertCode(
                    Invalid.class,
                    "adresse-optaget",
                    () -> sentNew(METTE, HeaderEdit.set(NEW, "slug", taken)));
        }
        assertThat(proposals.mine(METTE, 0, 10)).hasSize(6);
    }

    /** Two proposals for the same address: the second is refused when it is decided. */
    @Test
    void addressTakenMeanwhileIsToldAndTheTextIsKept() {
        var one = sentNew(METTE, NEW);
        var two = sentNew(OLE, NEW.replace("begynder I", "starter I"));
        accept(SARA, one);

        assertCode(Invalid.class, "adresse-optaget", () -> accept(SARA, two));
        assertThat(proposals.get(OLE, two.id()).text().source()).contains("starter I");
        assertThat(articles.get(ANYBODY, "ny-virksomhed").number()).isEqualTo(1);
    }

    @Test
    void sameAddressAtTheSameTimeGoesToOne() throws Exception {
        var one = sentNew(METTE, NEW);
        var two = sentNew(OLE, NEW.replace("begynder I", "starter I"));
        var acts =
                List.<Callable<Object>>of(
                        () -> failing(() -> accept(SARA, one)),
                        () -> failing(() -> accept(PETER, two)));
        int published = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var result : pool.invokeAll(acts)) {
                published += result.get() instanceof Proposal ? 1 : 0;
            }
        }

        assertThat(published).isEqualTo(1);
        assertThat(articles.get(ANYBODY, "ny-virksomhed").number()).isEqualTo(1);
    }

    static Object failing(Callable<Object> act) throws Exception {
        try {
            return act.call();
        } catch (Conflict | Invalid refused) {
            return refused;
        }
    }

    @Test
    void creationCutOffByACrashIsFinishedByWhoeverReads() {
        var sent = sentNew(METTE, NEW);
        var accepted = accept(SARA, sent);
        template().getCollection("articles").deleteOne(new Document("_id", "ny-virksomhed"));

        assertThat(articles.get(ANYBODY, "ny-virksomhed").folder()).isEqualTo("start");
        assertThat(articles.getById(SARA, "ny-virksomhed").number()).isEqualTo(1);
        assertThat(accept(SARA, sent)).isEqualTo(accepted);
    }

    @Test
    void moveKeepsTheArticleAndLeadsFromItsOldAddress() {
        var sent = submitted(METTE, moved("frister-for-moms"));

        assertThat(sent.kind()).isEqualTo(ProposalKind.MOVE);
        assertThat(sent.article().slug()).isEqualTo("momsfrister");
        accept(SARA, sent);

        var article = articles.get(ANYBODY, "frister-for-moms");
        assertThat(article.id()).isEqualTo("momsfrister");
        assertThat(article.metadata().standing().formerSlugs()).containsExactly("momsfrister");
        assertThat(articles.find(ANYBODY, "momsfrister")).isEmpty();
        assertThat(articles.findDeparture(ANYBODY, "momsfrister"))
                .contains(new Departure.Moved("frister-for-moms"));
    }

    @Test
    void articleMovesOnAndBack() {
        accept(SARA, submitted(METTE, moved("to")));
        for (var slug : List.of("tre", "momsfrister")) {
            var here = articles.getById(SARA, "momsfrister");
            var text = HeaderEdit.set(here.source(), "slug", slug);
            var draft =
                    proposals.saveDraft(
                            METTE, "momsfrister", null, new ProposedText(here.number(), text, ""));
            accept(SARA, proposals.submit(METTE, draft.id(), draft.version()));
        }

        var article = articles.get(ANYBODY, "momsfrister");
        assertThat(article.metadata().standing().formerSlugs()).containsExactly("to", "tre");
        assertThat(articles.findDeparture(ANYBODY, "to"))
                .contains(new Departure.Moved("momsfrister"));
    }

    @Test
    void moveToATakenAddressIsRefusedWhenSent() {
        publish("andet", SOURCE.replace("slug: momsfrister", "slug: andet"));

        assertCode(Invalid.class, "adresse-optaget", () -> submitted(METTE, moved("andet")));
        assertCode(Invalid.class, "forslag-har-fejl", () -> submitted(OLE, moved("Æ Ø")));
    }

    @Test
    void moveCutOffByACrashIsFoundAtItsNewAddress() {
        var sent = submitted(METTE, moved("nyt-sted"));
        var before = template().getCollection("articles").find(new Document()).first();
        accept(SARA, sent);
        template().getCollection("articles").replaceOne(new Document("_id", "momsfrister"), before);

        assertThat(articles.get(ANYBODY, "nyt-sted").number()).isEqualTo(2);
        assertThat(articles.find(ANYBODY, "momsfrister")).isEmpty();
    }

    @Test
    void withdrawalNeedsOneOfThreeReasons() {
        assertCode(
                Invalid.class,
                "tilbagetraekning-uden-grund",
                () -> submitted(METTE, HeaderEdit.set(SOURCE, "status", "withdrawn")));
        assertCode(Invalid.class, "afloeser-mangler", () -> submitted(OLE, withdrawn("merged")));
        assertCode(
                Invalid.class, "afloeser-mangler", () -> submitted(PETER, merged("momsfrister")));
        assertCode(Invalid.class, "afloeser-mangler", () -> submitted(SARA, merged("ingen")));
    }

    @Test
    void publishedInErrorIsGone() {
        var sent = submitted(METTE, withdrawn("error"));
        assertThat(sent.kind()).isEqualTo(ProposalKind.WITHDRAW);
        accept(SARA, sent);

        assertThat(articles.find(ANYBODY, "momsfrister")).isEmpty();
        assertThat(articles.findDeparture(ANYBODY, "momsfrister"))
                .contains(new Departure.Gone("Momsfrister"));
    }

    @Test
    void partiesStillSeeTheArticleOfTheirProposalAfterItWasWithdrawn() {
        var open = submitted(OLE, with("Ring til", "Skriv til"));
        var sent = submitted(METTE, withdrawn("error"));
        accept(SARA, sent);

        for (var party : List.of(METTE, SARA)) {
            var done = proposals.get(party, sent.id());
            assertThat(proposals.article(party, done)).isPresent();
        }
        assertThat(proposals.preview(OLE, proposals.get(OLE, open.id())).isClean()).isTrue();
        assertThat(proposals.article(OLE, proposals.get(METTE, sent.id()))).isEmpty();
        assertCode(NotFound.class, "artikel-findes-ikke", () -> proposals.get(OLE, sent.id()));
    }

    @Test
    void newArticleIsNotThereBeforeItIsPublished() {
        var one = sentNew(METTE, NEW);
        var two = sentNew(OLE, NEW);
        assertThat(proposals.article(SARA, one)).isEmpty();
        var accepted = accept(SARA, one);

        assertThat(proposals.article(METTE, accepted)).isPresent();
        assertThat(proposals.article(SARA, two)).isEmpty();
    }

    @Test
    void proposalStoredBeforeThereWereKindsIsAnEditLikeAnyOther() {
        var sent = submitted();
        var later = List.of("history.events", "handling", "article.kind", "proposer.coAuthors");
        var unset = new Document();
        later.forEach(field -> unset.append(field, ""));
        template()
                .getCollection("proposals")
                .updateOne(new Document("_id", sent.id()), new Document("$unset", unset));

        assertThat(proposals.get(METTE, sent.id()).kind()).isEqualTo(ProposalKind.EDIT);
        assertThat(proposals.mine(METTE, 0, 10)).hasSize(1);
        assertThat(accept(SARA, proposals.get(SARA, sent.id())).state())
                .isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void mergedLeadsToTheOtherArticle() {
        publish("andet", SOURCE.replace("slug: momsfrister", "slug: andet"));
        accept(SARA, submitted(METTE, merged("andet")));

        assertThat(articles.findDeparture(ANYBODY, "momsfrister"))
                .contains(new Departure.Merged("Momsfrister", "andet"));
    }

    @Test
    void replacementThatWentAwayMeanwhileStopsThePublication() {
        publish("andet", SOURCE.replace("slug: momsfrister", "slug: andet"));
        var sent = submitted(METTE, merged("andet"));
        var gone = HeaderEdit.set(articles.get(SARA, "andet").source(), "status", "draft");
        articles.apply(SARA, new dk.virkwiki.article.Edit("andet", 1, gone, ""));

        assertCode(Invalid.class, "afloeser-mangler", () -> accept(SARA, sent));
        assertThat(articles.get(ANYBODY, "momsfrister").number()).isEqualTo(1);
    }

    @Test
    void outOfDateStaysReadable() {
        accept(SARA, submitted(METTE, withdrawn("outdated")));

        var article = articles.get(ANYBODY, "momsfrister");
        assertThat(article.metadata().isOutdated()).isTrue();
        assertThat(article.body()).contains("Fristen er den 1. marts.");
    }

    @Test
    void textOfFiveMegabytesIsRefusedBeforeAnythingIsMadeOfIt() {
        var huge = NEW + "x".repeat(5_000_000);

        assertCode(Invalid.class, "forslag-for-langt", () -> newDraft(METTE, huge));
        assertCode(Invalid.class, "forslag-for-langt", () -> draft(METTE, huge));
        var sent = submitted();
        assertCode(
                Invalid.class,
                "forslag-for-langt",
                () -> reviews.improve(SARA, sent.id(), sent.version(), text(huge)));
        assertThat(proposals.get(METTE, sent.id())).isEqualTo(sent);
    }

    @Test
    void creationThatWasUndoneHidesTheArticleAndCanBeAcceptedAgain() {
        var sent = sentNew(METTE, NEW);
        accept(SARA, sent);
        var undone = reviews.undo(SARA, sent.id());

        assertThat(undone.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(articles.find(ANYBODY, "ny-virksomhed")).isEmpty();
        var better = first(NEW.replace("begynder I", "starter I"));
        var revised = proposals.reviseSubmitted(METTE, sent.id(), undone.version(), better);
        var again = accept(SARA, revised);

        assertThat(again.history().publishedAs()).isEqualTo(3);
        var article = articles.get(ANYBODY, "ny-virksomhed");
        assertThat(article.body()).isEqualTo("Sådan starter I.\n");
        assertThat(ArticleFile.read(article.source()).metadata().status())
                .isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(articles.findRevisionOf(sent.id(), Origin.FIRST)).isPresent();
    }

    @Test
    void proposalsSentTogetherKnowEachOtherAndAreDecidedByTheirOwners() {
        var mine = draft(METTE, with("1. marts", "2. marts"));
        var other = newDraft(METTE, NEW.replace("SKTST", "ERST"));
        var both = List.of(seen(mine), seen(other));

        var sent = bundles.submit(METTE, both);

        assertThat(bundles.submit(METTE, both)).isEqualTo(sent);
        assertThat(sent.getFirst().handling().bundle())
                .isNotNull()
                .isEqualTo(sent.get(1).handling().bundle());
        assertThat(bundles.siblings(OLE, sent.getFirst()))
                .extracting(ProposalSummary::id)
                .containsExactly(other.id());
        assertCode(
                NotAllowed.class,
                "kun-ejeren-afgoer",
                () ->
                        bundles.accept(
                                SARA,
                                sent.stream().map(KindsContract::seen).toList(),
                                new Decision.Accept("")));
        assertThat(published()).isEqualTo(SOURCE);
        bundles.accept(SARA, List.of(seen(sent.getFirst())), new Decision.Accept(""));
        assertThat(published()).contains("2. marts");
    }

    private static Seen seen(Proposal proposal) {
        return new Seen(proposal.id(), proposal.version());
    }

    @Test
    void bundleIsSentWholeOrNotAtAll() {
        var fine = draft(METTE, with("1. marts", "2. marts"));
        var bad = newDraft(METTE, HeaderEdit.set(NEW, "owner", null));

        assertCode(
                Invalid.class,
                "ejer-mangler",
                () -> bundles.submit(METTE, List.of(seen(fine), seen(bad))));
        assertThat(proposals.get(METTE, fine.id()).state()).isEqualTo(ProposalState.DRAFT);
    }

    @Test
    void bundleIsAcceptedOnlyWhenAllOfItMerges() {
        publish("andet", SOURCE.replace("slug: momsfrister", "slug: andet"));
        var one = draft(METTE, with("1. marts", "2. marts"));
        var two =
                proposals.saveDraft(
                        METTE,
                        "andet",
                        null,
                        text(
                                with("1. marts", "2. marts")
                                        .replace("slug: momsfrister", "slug: andet")));
        var sent = bundles.submit(METTE, List.of(seen(one), seen(two)));
        edit(with("1. marts", "3. marts"));

        assertCode(
                MergeConflict.class,
                "forslag-kolliderer",
                () ->
                        bundles.accept(
                                SARA,
                                List.of(seen(sent.get(1)), seen(sent.getFirst())),
                                new Decision.Accept("")));
        assertThat(articles.get(SARA, "andet").number()).isEqualTo(1);
    }
}
