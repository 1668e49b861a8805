package dk.virkwiki.oldword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Level;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.check.Subject;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.term.OldWord;
import dk.virkwiki.term.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What terms in memory and the list of old words promise, whichever store they are kept in. */
abstract class OldWordsContract {
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final String NEMID =
            "type: term\nsynonyms: [papkort]\nterm:\n  official: NemID\n  plain: Et gammelt login.\n"
                    + "  alsoWritten: [nem-id, nøglekort]\n  closed: 2023-10-31\n  replacedBy: mitid\n";
    private static final String MITID =
            "type: term\nterm:\n  official: MitID\n  plain: Dit login.\n";

    @TempDir Path folder;
    CoreFixture core;
    OldWords oldWords;
    Terms terms;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        oldWords = core.get(OldWords.class);
        terms = core.get(Terms.class);
        write("nemid", NEMID, "Lukket.");
        write("mitid", MITID, "Et login. NemID var det gamle.");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void write(String slug, String keys, String body) throws IOException {
        Files.writeString(folder.resolve(slug + ".md"), source(slug, keys, body));
    }

    private static String source(String slug, String keys, String body) {
        var more = keys.contains("status:") ? keys : "status: published\n" + keys;
        return "---\ntitle: Om %s\nslug: %s\nowner: SKTST\n%s---\n%s\n"
                .formatted(slug, slug.replace("titel-", ""), more, body);
    }

    private void take() {
        core.get(ArticleImport.class).run(folder, _ -> {});
        oldWords.keepUp();
    }

    private void edit(String slug, String old, String replacement) {
        var articles = core.get(Articles.class);
        var article = articles.get(SARA, slug);
        var source = article.source().replace(old, replacement);
        articles.apply(SARA, new Edit(article.id(), article.number(), source, ""));
    }

    private List<String> listed() {
        return oldWords.page(SARA, null, 0, 99).stream().map(OldWordArticle::slug).toList();
    }

    @Test
    void articleThatStillUsesAnOldWordIsListedWithItsSentence() throws IOException {
        write("a", "", "Log ind. Brug dit\nnøglekort til det. Færdig.");
        write("b", "", "Brug MitID.");
        take();

        assertThat(listed()).containsExactly("a");
        var use = oldWords.page(SARA, "SKTST", 0, 9).getFirst().uses().getFirst();
        assertThat(use)
                .isEqualTo(
                        new OldWordUse(
                                "nemid", "nøglekort", "Brug dit nøglekort til det.", 7, true));
        assertThat(oldWords.page(SARA, "ERST", 0, 9)).isEmpty();
        assertThat(oldWords.count(SARA, null)).isEqualTo(1);
        assertThat(oldWords.count(SARA, "ERST")).isZero();
    }

    @Test
    void wordThatIsMeantIsNotListed() throws IOException {
        write("linker", "", "Siden nævner stadig [[nemid|NemID]]. NemID er lukket.");
        write("siger-det", "oldWords: {meant: [Nem-ID]}\n", "NemID er lukket.");
        write("kode", "", "```\nNemID\n```\n");
        Files.writeString(
                folder.resolve("titel.md"),
                source("titel", "", "NemID er lukket.").replace("Om titel", "Fra NemID til MitID"));
        write("kladde", "status: draft\n", "NemID");
        take();
        assertThat(listed()).isEmpty();

        write("anden", "oldWords: {meant: [mitid]}\n", "NemID er lukket.");
        take();
        assertThat(listed()).containsExactly("anden");
    }

    /** The page that is most wrong is named after the word. */
    @Test
    void titleWithoutWhatIsThereInsteadIsNoMeaning() throws IOException {
        Files.writeString(
                folder.resolve("log-ind.md"),
                source("log-ind", "", "Tast koden.").replace("Om log-ind", "Log ind med NemID"));
        take();

        assertThat(listed()).containsExactly("log-ind");
        assertThat(oldWords.page(SARA, null, 0, 9).getFirst().uses())
                .containsExactly(new OldWordUse("nemid", "NemID", "Log ind med NemID", 2, true));
    }

    @Test
    void listFollowsEverySave() throws IOException {
        write("a", "", "Brug NemID.");
        take();
        edit("a", "NemID", "MitID");
        assertThat(listed()).isEmpty();
        edit("a", "MitID", "Nem-ID");
        assertThat(listed()).containsExactly("a");
        edit("a", "status: published", "status: draft");
        assertThat(listed()).isEmpty();
    }

    @Test
    void whenAWordIsClosedAllArticlesAreReadOnce() throws IOException {
        write("nemid", NEMID.replace("  closed: 2023-10-31\n", ""), "Lukker.");
        write("a", "", "Brug NemID.");
        take();
        assertThat(listed()).isEmpty();

        edit("nemid", "  replacedBy", "  closed: 2023-10-31\n  replacedBy");

        assertThat(oldWords.keepUp()).isTrue();
        assertThat(oldWords.keepUp()).isFalse();
        assertThat(listed()).containsExactly("a");
        edit("nemid", "2023-10-31", "2099-10-31");
        oldWords.keepUp();
        assertThat(listed()).isEmpty();
    }

    @Test
    void readersAreToldOfTheWordsTheyReadThemselves() throws IOException {
        write("a", "", "Log ind.\n\n:::sig\nHar du NemID?\n:::\n");
        write("b", "", "Brug nøglekortet.");
        take();
        var articles = core.get(Articles.class);
        var a = articles.get(METTE, "a");
        assertThat(oldWords.in(Audience.PUBLIC, a)).isEmpty();
        assertThat(oldWords.in(Audience.ADVISOR, a)).hasSize(1);
        var told = oldWords.in(Audience.PUBLIC, articles.get(METTE, "b"));
        assertThat(told).extracting(word -> word.next().official()).containsExactly("MitID");
    }

    /** Permission P184. */
    @Test
    void onlyEditorsAndThoseWhoRunTheWikiSeeTheList() {
        assertThatThrownBy(() -> oldWords.page(METTE, null, 0, 9)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> oldWords.count(Actor.anonymous(), null))
                .isInstanceOf(NotAllowed.class);
        assertThat(oldWords.page(SARA, null, 0, 9)).isEmpty();
    }

    @Test
    void searchForAnOldWordLeadsToTheNewOne() throws IOException {
        take();
        for (var words : List.of("nemid", "Nem-ID virker ikke", "mit nøglekort", "PAPKORT")) {
            assertThat(terms.searchedFor(Audience.PUBLIC, words))
                    .as(words)
                    .map(OldWord::next)
                    .hasValueSatisfying(next -> assertThat(next.slug()).isEqualTo("mitid"));
        }
        for (var words : List.of("nemkonto", "mitid", "papkort og saks", "")) {
            assertThat(terms.searchedFor(Audience.PUBLIC, words)).as(words).isEmpty();
        }
    }

    /** Permission P183. */
    @Test
    void termsFollowEverySaveAndKeepToTheirReaders() throws IOException {
        write(
                "hemmelig",
                "type: term\nvisibility: advisor\nterm:\n  official: Zebra\n  plain: Z.\n",
                "Z.");
        take();
        assertThat(terms.mentions(Audience.ADVISOR, "da", "En zebra og MitID")).hasSize(2);
        assertThat(terms.mentions(Audience.PUBLIC, "da", "En zebra og MitID")).hasSize(1);
        assertThat(terms.mentions(Audience.PUBLIC, "en", "MitID")).isEmpty();
        edit("mitid", "plain: Dit login.", "plain: Dit eget login.");
        assertThat(terms.mentions(Audience.PUBLIC, "da", "MitID").getFirst().plain())
                .isEqualTo("Dit eget login.");
        edit("mitid", "status: published", "status: draft");
        assertThat(terms.mentions(Audience.PUBLIC, "da", "MitID")).isEmpty();
    }

    @Test
    void oldWordAndAFaultyTermAreToldBeforePublishing() throws IOException {
        take();
        var checks = core.get(PublishChecks.class);
        assertThat(checks.of(source("ny", "", "Fint.\n\nBrug NemID.")).findings())
                .contains(
                        new Finding(
                                Subject.OLD_WORDS, Level.AMBER, "gammelt-ord", 9, "NemID → MitID"));
        var faulty = source("ny", "type: term\nterm:\n  official: Ny\n", "Ny.");
        assertThat(checks.of(faulty).red())
                .extracting(Finding::code)
                .contains("ord-uden-forklaring");
        assertThat(checks.of(source("ny", "", "Skriv `NemID` og ``[[NemID]]``.")).findings())
                .extracting(Finding::subject)
                .doesNotContain(Subject.OLD_WORDS);
        assertThat(checks.of(source("ny", "", "Fint.")).asked()).doesNotContain(Subject.TERM);
    }
}
