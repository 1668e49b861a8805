package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import dk.virkwiki.proposal.DuePublications;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole editorial story with four people: from words marked in an article to what everybody
 * reads, and what happens to articles afterwards.
 */
class EditorialStoryIT extends Newsroom {
    @Autowired private DuePublications due;

    /** Permissions P08, P32: the two doors lead to one queue; the small fix is taken as it is. */
    @Test
    void quickFixOfMarkedWordsIsPublishedAndToldToReaders() throws IOException {
        article("ladcykel", "Ladcykel i firmaet");
        try (var mette = person("mette");
                var sara = person("sara");
                var reader = reader()) {
            openArticle(mette, "ladcykel");
            mette.mark("[data-quick-section] p:has-text('otte dage')");
            mette.button("Foreslå en anden ordlyd").click();
            replace(mette.page().locator("#hurtig-tekst"), "otte", "ti");
            mette.findsPageAccessibleOnEveryScreen("historie-hurtig");
            mette.page().locator("#hurtig-tekst").press("Control+Enter");
            mette.page().waitForURL("**/forslag/**");
            assertThat(mette.text()).contains("Forslaget er sendt", "ti dage");

            sara.open(address("/gennemgang"));
            sara.findsPageAccessibleOnEveryScreen("historie-koe");
            sara.press(sara.page().locator("tr", containing("Ladcykel")).locator("a.what"));
            sara.findsPageAccessibleOnEveryScreen("historie-forskel");
            sara.press(sara.link("Kilde"));
            sara.findsPageAccessibleOnEveryScreen("historie-kilde");
            sara.page().locator("#nyt").fill("Fristen er blevet længere");
            sara.press(sara.button("Godkend og udgiv"));
            assertThat(sara.text()).contains("Udgivet");

            openArticle(reader, "ladcykel");
            assertThat(reader.text()).contains("inden ti dage", "Fristen er blevet længere");
            sara.hasNothingToComplainAbout();
        }
    }

    /** Permissions P10, P14, P40: asked for a change and sent again, without a mouse. */
    @Test
    void fullEditIsSentBackWrittenAgainAndApprovedByKeyboardOnly() throws IOException {
        article("havetraktor", "Havetraktor på kontoret");
        try (var ali = person("ali");
                var sara = person("sara")) {
            ali.open(address("/artikler/havetraktor/foreslaa"));
            ali.findsPageAccessibleOnEveryScreen("historie-editor");
            ali.tabTo("#kilde");
            ali.keys("Control+End").type("\nAlis nye linje.");
            ali.tabTo("#hvorfor");
            ali.page().keyboard().type("Ali savner en linje");
            ali.leads("Control+Enter");
            assertThat(ali.text()).contains("Forslaget er sendt");
            var proposal = ali.page().url().replaceFirst("\\?.*", "");

            walkTo(sara, "Ali savner en linje");
            sara.leads("Enter");
            sara.leads("n");
            sara.keys("n").type("Skriv også hvornår.");
            sara.leads("Control+Enter");
            assertThat(sara.text()).contains("Redaktøren ønsker ændringer");

            ali.open(proposal);
            assertThat(ali.text()).contains("Skriv også hvornår.");
            ali.tabTo("a[href$='/ret']");
            ali.leads("Enter");
            ali.tabTo("#kilde");
            ali.keys("Control+End").type(" Det er hvert år.");
            ali.leads("Control+Enter");
            assertThat(ali.text()).contains("Venter på svar", "Det er hvert år.");

            walkTo(sara, "Ali savner en linje");
            sara.leads("y");
            sara.leads("y");
            assertThat(sara.text()).contains("Udgivet");
            openArticle(ali, "havetraktor");
            assertThat(ali.text()).contains("Alis nye linje. Det er hvert år.");
        }
    }

    private void walkTo(Visitor editor, String words) {
        editor.open(address("/gennemgang"));
        editor.walkTo(words);
    }

    /**
     * Permission P53: what stands apart merges by itself; the same words are chosen by a person.
     */
    @Test
    void outdatedProposalAsksOnlyAboutTheWordsThatBothChanged() throws IOException {
        article("firmabil", "Firmabil til alle");
        try (var mette = person("mette");
                var ali = person("ali");
                var sara = person("sara")) {
            write(ali, "firmabil", "inden otte dage", "inden ni dage");
            replace(ali.page().locator("#kilde"), "tre uger", "tre hele uger");
            var outdated = send(ali);
            var first = propose(mette, "firmabil", "inden otte", "senest otte", "Klarere");
            approve(sara, first);

            ali.open(outdated);
            assertThat(ali.text()).contains("Ét sted er ændret");
            ali.press(ali.link("Se stederne, og hvad I gør nu").first());
            assertThat(ali.page().locator("input[type=radio]:checked")).hasCount(0);
            assertThat(ali.text()).contains("er flettet af sig selv", "0 af 1 afgjort");
            ali.findsPageAccessibleOnEveryScreen("historie-konflikt");
            ali.tick(ali.page().locator("input[value=nyt]"));
            ali.page().locator("#nyt-1").fill("Den skal registreres senest om ni dage.");
            ali.press(ali.button("Send forslag"));
            assertThat(ali.text()).contains("Forslaget er sendt", "har afgjort en konflikt");

            approve(sara, outdated);
            openArticle(ali, "firmabil");
            assertThat(ali.text()).contains("senest om ni dage", "tre hele uger");
            assertThat(ali.text()).doesNotContain("otte dage");
        }
    }

    /** Permissions P12, P42, P43, P63: two editors of the owner, and nobody else. */
    @Test
    void articleWithAmountsNeedsTwoDifferentEditorsOfItsOwner() throws IOException {
        article("satser-for-koersel", "Satser for kørsel", "SKTST", true);
        try (var mette = person("mette");
                var sara = person("sara");
                var nanna = person("nanna");
                var peter = person("peter")) {
            var proposal = propose(mette, "satser-for-koersel", "otte", "elleve", "Ny sats");
            peter.open(proposal);
            assertThat(peter.text()).contains("elleve dage");
            assertThat(peter.page().locator(".decide")).hasCount(0);
            var version = version(sara, proposal);
            assertThat(sara.text()).contains("2 skal godkende. Ingen har gjort det endnu.");
            var accept = FormData.create().set("afgoerelse", "godkend").set("version", version);
            assertThat(sendAnyway(peter, proposal + "/afgoerelse", accept).status()).isEqualTo(403);

            approve(sara, proposal);
            assertThat(sara.text()).contains("Venter på svar", "Godkendt");
            sendAnyway(sara, proposal + "/afgoerelse", accept);
            openArticle(mette, "satser-for-koersel");
            assertThat(mette.text()).contains("inden otte dage");

            approve(nanna, proposal);
            openArticle(mette, "satser-for-koersel");
            assertThat(mette.text()).contains("inden elleve dage");
        }
    }

    private static String version(Visitor editor, String proposal) {
        editor.open(proposal);
        return editor.page().locator(".decide [name=version]").inputValue();
    }

    /** Permission P47: nobody reads it before its time, everybody after. */
    @Test
    void plannedTextIsPublishedWhenItsTimeComes() throws IOException {
        article("elbil", "Elbil på arbejde");
        try (var ali = person("ali");
                var sara = person("sara");
                var reader = reader()) {
            var proposal = propose(ali, "elbil", "otte", "tolv", "Ny lov");
            var soon = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"));
            var minute = soon.plusMinutes(3).truncatedTo(ChronoUnit.MINUTES);
            sara.open(proposal);
            sara.tick(sara.page().locator("[name=hvornaar][value=tidspunkt]"));
            sara.page().locator("#tidspunkt").fill(minute.toString());
            sara.press(sara.button("Godkend og udgiv"));
            assertThat(sara.text()).contains("Planlagt", "dansk tid");
            sara.findsPageAccessibleOnEveryScreen("historie-planlagt");
            due.publish();
            openArticle(reader, "elbil");
            assertThat(reader.text()).contains("inden otte dage");

            clock.putForward(Duration.ofMinutes(4));
            due.publish();
            openArticle(reader, "elbil");
            assertThat(reader.text()).contains("inden tolv dage");
            ali.open(proposal);
            assertThat(ali.text()).contains("Udgivet");
        }
    }

    /** Permissions P35, P36: no script from the first page to the last. */
    @Test
    void moveAndWithdrawalLeadOnWithoutScripts() throws IOException {
        article("gammel-vejledning", "Gammel vejledning");
        article("ny-vejledning", "Ny vejledning");
        try (var mette = withoutScripts("mette");
                var sara = withoutScripts("sara");
                var reader = reader()) {
            openArticle(mette, "ny-vejledning");
            mette.press(mette.link("Foreslå en ny adresse"));
            mette.page().locator("#adresse").fill("den-nye-vejledning");
            mette.page().locator("#hvorfor").fill("Kortere at sige");
            approve(sara, send(mette));
            leadsTo(reader, "ny-vejledning", "den-nye-vejledning");

            mette.open(address("/artikler/gammel-vejledning/traek-tilbage"));
            mette.tick(mette.page().locator("[name=grund][value=merged]"));
            mette.page().locator("#afloeser").fill(address("/artikler/den-nye-vejledning"));
            mette.page().locator("#hvorfor").fill("Den nye siger det hele");
            approve(sara, send(mette));
            leadsTo(reader, "gammel-vejledning", "den-nye-vejledning");
            assertThat(reader.heading()).isEqualTo("Ny vejledning");
        }
    }

    private void leadsTo(Visitor reader, String old, String now) {
        var answer = openArticle(reader, old);
        assertThat(answer.url()).isEqualTo(address("/artikler/" + now));
        assertThat(answer.request().redirectedFrom().response().status()).isEqualTo(301);
    }

    /** Permissions P54, P55: an earlier text becomes a new version; an advisor may not. */
    @Test
    void earlierTextIsRestoredAsANewVersion() throws IOException {
        article("trehjulet", "Trehjulet på vejen");
        try (var mette = person("mette");
                var sara = person("sara")) {
            approve(sara, propose(mette, "trehjulet", "otte", "femten", "Måske"));
            sara.open(address("/artikler/trehjulet/versioner"));
            sara.findsPageAccessibleOnEveryScreen("historie-versioner");
            sara.press(sara.link("Gendan Version 1"));
            sara.findsPageAccessibleOnEveryScreen("historie-gendan");
            sara.page().locator("#hvorfor").fill("Femten var forkert");
            sara.press(sara.button("Gendan og udgiv"));
            assertThat(sara.text()).contains("Version 3", "Femten var forkert");
            sara.open(address("/artikler/trehjulet/versioner/sammenlign?fra=1&til=2"));
            sara.findsPageAccessibleOnEveryScreen("historie-sammenlign");
            openArticle(mette, "trehjulet");
            assertThat(mette.text()).contains("inden otte dage");
            var refused = mette.open(address("/artikler/trehjulet/versioner/2/gendan"));
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    /** Permissions P34, P69: from a template to an article that everybody finds. */
    @Test
    void newArticleFromATemplateIsPublishedAndFound() {
        try (var ali = person("ali");
                var sara = person("sara");
                var reader = reader()) {
            ali.open(address("/foreslaa/ny"));
            ali.page().locator("#titel").fill("Sækkevogne og løftegrej");
            ali.press(ali.button("Problem og løsning"));
            ali.page().locator("#felt-resume").fill("Sådan får I lov at bruge en sækkevogn.");
            ali.page().locator("#felt-ejer").selectOption("SKTST");
            ali.findsPageAccessibleOnEveryScreen("historie-ny-artikel");
            ali.page().locator("#kilde").fill("En sækkevogn kræver ingen tilladelse.\n");
            var proposal = send(ali);

            sara.open(proposal);
            fillReasons(sara);
            sara.press(sara.button("Godkend og udgiv"));
            assertThat(sara.text()).contains("Udgivet");
            reader.find(address("/soeg?q=sækkevogne"), "Sækkevogne og løftegrej");
            reader.press(reader.link("Sækkevogne og løftegrej").first());
            assertThat(reader.text()).contains("kræver ingen tilladelse");
        }
    }

    /** A reason at each check that asks for one. */
    private static void fillReasons(Visitor editor) {
        for (var doubt : editor.page().locator("#kontrol input").all()) {
            doubt.fill("Det er set efter");
        }
    }

    /** Permissions P50, P51, P60, P61: the author publishes, another editor of the owner looks. */
    @Test
    void urgentTextIsPublishedByItsAuthorAndLookedAtByAnotherEditor() throws IOException {
        article("trillebor", "Trillebør i byen");
        try (var sara = person("sara");
                var nanna = person("nanna");
                var peter = person("peter");
                var reader = reader()) {
            var proposal = propose(sara, "trillebor", "otte", "to", "Fristen er forkert");
            sara.open(proposal);
            sara.page().locator("#svar").fill("Folk betaler bøder nu");
            sara.press(sara.button("Udgiv straks"));
            assertThat(sara.text()).contains("En anden redaktør skal se det");
            assertThat(sara.button("Jeg har set det").count()).isZero();
            assertThat(sendAnyway(sara, proposal + "/set", FormData.create()).status())
                    .isEqualTo(403);
            openArticle(reader, "trillebor");
            assertThat(reader.text()).contains("inden to dage");

            peter.open(proposal);
            assertThat(peter.button("Jeg har set det").count()).isZero();
            assertThat(sendAnyway(peter, proposal + "/set", FormData.create()).status())
                    .isEqualTo(403);
            nanna.open(address("/gennemgang?vis=ses"));
            nanna.press(nanna.page().locator("tr", containing("Trillebør")).locator("a.what"));
            nanna.findsPageAccessibleOnEveryScreen("historie-straks");
            nanna.press(nanna.button("Jeg har set det"));
            assertThat(nanna.text()).containsPattern(Pattern.compile("Set af Nanna Riis"));
        }
    }
}
