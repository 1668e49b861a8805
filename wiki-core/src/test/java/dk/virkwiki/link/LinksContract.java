package dk.virkwiki.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.ArticleProjections;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.link.BrokenLink.Why;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What stored links promise, whichever store they are kept in. */
abstract class LinksContract {
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor INGE = new Actor("inge", "Inge Bo", Role.EDITOR, "ERST", null);
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");

    @TempDir Path folder;
    CoreFixture core;
    Links links;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        links = core.get(Links.class);
        Files.createDirectories(folder.resolve("_data"));
        Files.writeString(
                folder.resolve("_data/self-services.yml"),
                "- code: virk\n  name: Virk\n  url: https://virk.dk/\n"
                        + "- code: gammel\n  name: Gammel\n  status: closed\n");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void write(String slug, String keys, String body) throws IOException {
        var more = keys.contains("status:") ? keys : "status: published\n" + keys;
        Files.writeString(
                folder.resolve(slug + ".md"),
                "---\ntitle: Om %s\nslug: %s\nowner: SKTST\n%s---\n%s\n"
                        .formatted(slug, slug, more, body));
    }

    private void take() {
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private void edit(String slug, String old, String replacement) {
        var articles = core.get(Articles.class);
        var article = articles.get(SARA, slug);
        var source = article.source().replace(old, replacement);
        articles.apply(SARA, new Edit(article.id(), article.number(), source, ""));
    }

    private List<String> linkingTo(Actor reader, String slug) {
        return links.linkingTo(reader, slug).stream().map(ArticleLinkage::slug).toList();
    }

    private List<String> broken(String articleId) {
        return links.brokenIn(METTE, articleId).stream()
                .map(link -> link.target() + " " + link.why())
                .toList();
    }

    @Test
    void backlinksAreKnownAsSoonAsTheTextIsSaved() throws IOException {
        write("a", "", "Se [[mål]] og [igen](/artikler/maal#del).");
        write("b", "", ":::sig\nSe [[maal]].\n:::");
        write("maal", "", "Se [[maal]] selv.");
        take();
        assertThat(linkingTo(METTE, "maal")).containsExactly("a", "b");

        edit("b", "[[maal]]", "noget andet");

        assertThat(linkingTo(METTE, "maal")).containsExactly("a");
    }

    /** Permission P238. */
    @Test
    void linkToNothingStopsWhatLeadsSomebodyOn() throws IOException {
        write("kladde", "status: draft\n", "Ikke færdig");
        write("maal", "", "Mål");
        take();
        var body = "Se [[vaek]], [[kladde]] og [[maal]].\n\n## A\n\n- [ ] [[vaek-igen]] senere\n";
        for (var type : List.of("wizard", "journey", "course")) {
            var source = "---\ntitle: T\nowner: SKTST\ntype: " + type + "\n---\n" + body;
            var report = core.get(PublishChecks.class).of(source);

            assertThat(report.red())
                    .as(type)
                    .filteredOn(found -> found.code().equals("link-til-intet"))
                    .extracting(Finding::line, Finding::detail)
                    .containsExactly(tuple(6, "vaek"), tuple(10, "vaek-igen"));
            assertThat(report.amber())
                    .extracting(Finding::detail)
                    .contains("kladde")
                    .doesNotContain("vaek", "vaek-igen", "maal");
        }
        var guide = core.get(PublishChecks.class).of("---\ntitle: T\nowner: SKTST\n---\n" + body);
        assertThat(guide.red()).isEmpty();
        assertThat(guide.amber()).extracting(Finding::detail).contains("vaek", "vaek-igen");
    }

    /** Permission P239. */
    @Test
    void readersSeeWordsForALinkThatLeadsNowhereForThem() throws IOException {
        write("intern", "visibility: advisor\n", "Kun for vejledere");
        take();
        var body = "Se [[intern]]. Se [[vaek]]. Se [[vaek|det andet]].";
        var links = core.get(ArticleLinks.class).of(Actor.anonymous(), body);

        assertThat(Markdown.read(body, Audience.PUBLIC, links).html())
                .isEqualTo(
                        "<p>Se en side, der ikke er udgivet. Se en side, der ikke er udgivet."
                                + " Se det andet.</p>\n");
    }

    /** Permission P73. */
    @Test
    void readersAreToldNothingAndDraftsAreTheirEditorsOwn() throws IOException {
        write("kladde", "status: draft\n", "[[maal]]");
        write("maal", "", "Mål");
        take();

        assertThat(linkingTo(SARA, "maal")).containsExactly("kladde");
        assertThat(linkingTo(INGE, "maal")).isEmpty();
        assertThat(linkingTo(METTE, "maal")).isEmpty();
        assertThatThrownBy(() -> links.linkingTo(Actor.anonymous(), "maal"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.faulty(Actor.anonymous(), "SKTST", 0, 9))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.brokenIn(Actor.anonymous(), "maal"))
                .isInstanceOf(NotAllowed.class);
    }

    /** What stands in a block for advisors is followed by advisors only. */
    @Test
    void linkForAdvisorsToAnArticleForAdvisorsIsFine() throws IOException {
        write("a", "", "Åbent.\n\n:::vejleder\n[[kun]] [[mangler]]\n:::\n");
        write("b", "", "[[kun]]\n\n:::vejleder\n[[kun]]\n:::\n");
        write("kun", "visibility: advisor\n", "x");
        take();

        assertThat(broken("a")).containsExactly("mangler MISSING");
        assertThat(broken("b")).contains("kun ADVISORS_ONLY");
    }

    @Test
    void linksThatLeadNowhereAreListedForTheirOwner() throws IOException {
        write("a", "", "[[mangler]] [[kladde]] [[kun]] [[maal]] [[selvbetjening:virk]]");
        write("kladde", "status: draft\n", "x");
        write("kun", "visibility: advisor\n", "[[maal]] [[ogsaa]]");
        write("ogsaa", "visibility: advisor\n", "[[kun]] [[selvbetjening:gammel]]");
        write("maal", "", "x");
        take();

        assertThat(broken("a"))
                .containsExactly("mangler MISSING", "kladde DRAFT", "kun ADVISORS_ONLY");
        assertThat(broken("kun")).isEmpty();
        assertThat(broken("ogsaa")).containsExactly("selvbetjening:gammel CLOSED_SERVICE");
        assertThat(links.faulty(METTE, "SKTST", 0, 10))
                .extracting(ArticleLinkage::slug)
                .containsExactly("a", "ogsaa");
        assertThat(links.countFaulty(METTE, "SKTST")).isEqualTo(2);
    }

    @Test
    void linkBreaksWhenItsTargetGoesAndIsMendedWhenItComesBack() throws IOException {
        write("a", "", "[[maal]]");
        write("maal", "", "x");
        take();
        assertThat(broken("a")).isEmpty();

        edit("maal", "status: published", "status: withdrawn");
        assertThat(broken("a")).containsExactly("maal WITHDRAWN");

        edit("maal", "status: withdrawn", "status: published");
        assertThat(broken("a")).isEmpty();
    }

    @Test
    void linkToAnArticleThatComesLaterIsWholeThen() throws IOException {
        write("a", "", "[[maal]]");
        take();
        assertThat(broken("a")).containsExactly("maal MISSING");

        write("maal", "", "x");
        take();

        assertThat(broken("a")).isEmpty();
    }

    @Test
    void textIsCheckedBeforeItIsSaved() throws IOException {
        write("maal", "", "x");
        take();

        var found =
                links.broken(
                        "---\ntitle: Ny\nslug: ny\n---\nSe [[ny]] og [[maal]].\n\n"
                                + "Se [[mangler]] og [[selvbetjening:ukendt]].\n");

        assertThat(found)
                .extracting(BrokenLink::line, BrokenLink::target, BrokenLink::why)
                .containsExactly(
                        tuple(7, "mangler", Why.MISSING),
                        tuple(7, "selvbetjening:ukendt", Why.UNKNOWN_SERVICE));
        assertThat(links.broken("Ingen forord, men [[mangler]]"))
                .extracting(BrokenLink::line)
                .containsExactly(1);
    }

    @Test
    void webAddressesOfTextsAndSourcesAreKnown() throws IOException {
        write("a", "sources:\n  - https://skat.dk/kilde\n  - En bog\n", "[x](https://skat.dk/x)");
        take();
        var addresses = new ArrayList<String>();

        links.eachAddress(addresses::add);

        assertThat(addresses)
                .containsExactly("https://virk.dk/", "https://skat.dk/x", "https://skat.dk/kilde");
        assertThat(links.isNamed("https://skat.dk/x")).isTrue();
        assertThat(links.isNamed("https://skat.dk/y")).isFalse();
        assertThat(links.naming(METTE, List.of("https://skat.dk/kilde")))
                .extracting(ArticleLinkage::slug)
                .containsExactly("a");
    }

    @Test
    void allLinksCanBeReadAnew() throws IOException {
        write("a", "", "[[maal]] [[mangler]]");
        write("maal", "", "x");
        take();
        core.get(MongoTemplate.class).remove(ArticleLinkage.class).all();
        assertThat(linkingTo(METTE, "maal")).isEmpty();

        assertThat(core.get(ArticleProjections.class).rebuild(_ -> {})).isEqualTo(2);

        assertThat(linkingTo(METTE, "maal")).containsExactly("a");
        assertThat(broken("a")).containsExactly("mangler MISSING");
    }

    @Test
    void linksThatACrashLeftUnreadAreReadAtTheNextStart() throws IOException {
        write("a", "", "[[maal]]");
        write("maal", "", "x");
        take();
        var template = core.get(MongoTemplate.class);
        var a = template.findById("a", ArticleLinkage.class);
        template.remove(a);

        core.get(ArticleProjections.class).catchUp();

        assertThat(linkingTo(METTE, "maal")).containsExactly("a");
    }

    @Test
    void emptyListOfLinksIsMadeAtStart() throws IOException {
        write("a", "", "[[maal]]");
        take();
        core.get(MongoTemplate.class).remove(ArticleLinkage.class).all();

        core.get(ArticleProjections.class).catchUp();

        assertThat(linkingTo(METTE, "maal")).containsExactly("a");
    }
}
