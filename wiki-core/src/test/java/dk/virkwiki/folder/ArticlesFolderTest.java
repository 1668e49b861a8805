package dk.virkwiki.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.OwnKeys;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ServiceLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.shared.PersonalNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The articles that the wiki is shipped with: what every one of them must hold. */
class ArticlesFolderTest {
    private static final Path ROOT = Path.of("../articles");

    /** What readers would miss in a text of this type. */
    private static final Map<ArticleType, List<String>> SECTIONS =
            Map.of(
                    ArticleType.GUIDE, List.of(),
                    ArticleType.CASE, List.of("## Situationen", "## Løsningen"),
                    ArticleType.TERM, List.of("## Det siger folk", "## Forveksl ikke med"));

    /** Texts that lead people to a self-service, and so must say what else they can do. */
    private static final Set<ArticleType> LEADING =
            Set.of(ArticleType.GUIDE, ArticleType.WIZARD, ArticleType.JOURNEY, ArticleType.VIDEO);

    private record Shipped(String name, String source, ArticleFile file) {
        ArticleMetadata metadata() {
            return file.metadata();
        }
    }

    private static final List<Shipped> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        ARTICLES.clear();
        var folder = new ArticleFolder(ROOT);
        for (var path : folder.files()) {
            var source = Files.readString(path);
            ARTICLES.add(new Shipped(folder.name(path), source, ArticleFile.read(source)));
        }
    }

    private static List<String> where(java.util.function.Predicate<Shipped> wrong) {
        return ARTICLES.stream().filter(wrong).map(Shipped::name).toList();
    }

    @Test
    void thereAreEnoughToBeUsefulOnTheFirstDay() {
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(100);
        var withScript = where(a -> a.source().contains(":::sig") && a.source().contains(":::gør"));
        assertThat(withScript).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void everyFileIsReadWithoutAProblem() {
        assertThat(ARTICLES)
                .allSatisfy(a -> assertThat(a.file().problems()).as(a.name()).isEmpty());
        assertThat(ARTICLES)
                .allSatisfy(
                        a -> assertThat(Markdown.problems(a.file().body())).as(a.name()).isEmpty());
    }

    @Test
    void fileIsNamedAfterItsAddress() {
        assertThat(where(a -> !a.name().endsWith("/" + a.metadata().slug() + ".md"))).isEmpty();
    }

    @Test
    void everyArticleSaysWhoAnswersForItAndWhenItIsLookedAt() {
        assertThat(where(a -> a.metadata().owner() == null)).as("owner").isEmpty();
        assertThat(where(a -> a.metadata().summary().isBlank())).as("summary").isEmpty();
        assertThat(where(a -> a.metadata().summary().length() > 220)).as("long summary").isEmpty();
        assertThat(where(a -> a.metadata().tags().topics().isEmpty())).as("topics").isEmpty();
        assertThat(where(a -> a.metadata().tags().audience().isEmpty())).as("audience").isEmpty();
        assertThat(where(a -> a.metadata().freshness().reviewBy() == null))
                .as("reviewBy")
                .isEmpty();
        assertThat(where(a -> a.metadata().freshness().verified() != null))
                .as("claims that an authority has checked it")
                .isEmpty();
    }

    @Test
    void guidesAndCasesHaveSearchWords() {
        assertThat(
                        where(
                                a ->
                                        Set.of(
                                                                ArticleType.GUIDE,
                                                                ArticleType.CASE,
                                                                ArticleType.TERM)
                                                        .contains(a.metadata().type())
                                                && a.metadata().tags().synonyms().size() < 2))
                .isEmpty();
    }

    /**
     * A day of its own, not today: the build must not begin to fail by itself when a day passes.
     */
    @Test
    void reviewDaysLieAfterTheDayTheArticlesWereWritten() {
        var written = LocalDate.of(2026, 11, 23);
        assertThat(where(a -> a.metadata().freshness().isOverdue(written))).isEmpty();
    }

    @Test
    void everyCodeIsInItsList() throws IOException {
        var wrong = new TreeMap<String, Object>();
        var topics = codes(CodeList.TOPICS);
        var causes = codes(CodeList.CAUSES);
        var audiences = codes(CodeList.AUDIENCES);
        var personas = codes(CodeList.PERSONAS);
        var services = codes(CodeList.SELF_SERVICES);
        var owners = codes(CodeList.AUTHORITIES);
        assertThat(causes).hasSize(26);
        for (var a : ARTICLES) {
            var tags = a.metadata().tags();
            var unknown = new ArrayList<String>();
            tags.topics().stream().filter(c -> !topics.contains(c)).forEach(unknown::add);
            tags.causes().stream().filter(c -> !causes.contains(c)).forEach(unknown::add);
            tags.audience().stream().filter(c -> !audiences.contains(c)).forEach(unknown::add);
            tags.personas().stream().filter(c -> !personas.contains(c)).forEach(unknown::add);
            tags.selfServices().stream().filter(c -> !services.contains(c)).forEach(unknown::add);
            if (!owners.contains(a.metadata().owner())) {
                unknown.add(a.metadata().owner());
            }
            if (!unknown.isEmpty()) {
                wrong.put(a.name(), unknown);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> codes(CodeList list) throws IOException {
        var file = Files.readString(ROOT.resolve("_data/" + list.id() + ".yml"));
        assertThat(CodeLists.problems(file)).as(list.id()).isEmpty();
        return CodeLists.read(file).stream().map(Code::code).collect(Collectors.toSet());
    }

    @Test
    void everyListNamesArticlesThatAreThere() throws IOException {
        var types =
                ARTICLES.stream()
                        .collect(
                                Collectors.toMap(
                                        a -> a.metadata().slug(), a -> a.metadata().type()));
        for (var list : CodeList.values()) {
            var text = Files.readString(ROOT.resolve("_data/" + list.id() + ".yml"));
            assertThat(new ListProof(list, text).problems(types)).as(list.id()).isEmpty();
        }
        assertThat(codes(CodeList.COMPETENCES)).hasSizeBetween(8, 12);
    }

    @Test
    void everyWikiLinkLeadsSomewhereAndEveryArticleIsLinkedTo() throws IOException {
        var services = codes(CodeList.SELF_SERVICES);
        var slugs = ARTICLES.stream().map(a -> a.metadata().slug()).collect(Collectors.toSet());
        var broken = new ArrayList<String>();
        var linked = new HashSet<String>();
        for (var a : ARTICLES) {
            for (MarkdownLink link : Markdown.wikiLinks(a.file().body())) {
                if (ServiceLinks.isService(link.slug())) {
                    if (!services.contains(ServiceLinks.code(link.slug()))) {
                        broken.add(a.name() + " → " + link.slug());
                    }
                } else if (!slugs.contains(link.slug())) {
                    broken.add(a.name() + " → " + link.slug());
                } else if (!link.slug().equals(a.metadata().slug())) {
                    linked.add(link.slug());
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(slugs).as("articles nothing links to").isSubsetOf(linked);
    }

    @Test
    void everyTypeHasTheSectionsItsReadersLookFor() {
        for (var a : ARTICLES) {
            for (var section : SECTIONS.getOrDefault(a.metadata().type(), List.of())) {
                assertThat(a.source()).as(a.name()).contains(section);
            }
        }
    }

    @Test
    void whatLeadsToASelfServiceSaysWhatToDoWithoutIt() {
        var without =
                where(
                        a ->
                                LEADING.contains(a.metadata().type())
                                        && a.metadata().visibility()
                                                == dk.virkwiki.shared.Audience.PUBLIC
                                        && !a.source().contains(":::alternativ"));
        assertThat(without).isEmpty();
    }

    @Test
    void everyTermHasItsOfficialAndItsPlainWords() {
        var terms = ARTICLES.stream().filter(a -> a.metadata().type() == ArticleType.TERM).toList();
        assertThat(terms).hasSizeGreaterThanOrEqualTo(40);
        for (var term : terms) {
            var keys = keys(term);
            assertThat(keys.text("official")).as(term.name()).isPresent();
            assertThat(keys.text("plain").orElse("")).as(term.name()).hasSizeBetween(10, 160);
            assertThat(keys.date("closed").isPresent())
                    .as(term.name() + " is closed and says what came instead, or neither")
                    .isEqualTo(keys.text("replacedBy").isPresent());
        }
        assertThat(spellings(terms)).as("two terms for one spelling").doesNotHaveDuplicates();
    }

    private static OwnKeys keys(Shipped term) {
        return ArticleFile.ownKeys(term.source(), "term");
    }

    private static List<String> spellings(List<Shipped> terms) {
        var all = new ArrayList<String>();
        for (var term : terms) {
            all.add(keys(term).text("official").orElseThrow());
            all.addAll(keys(term).list("alsoWritten"));
        }
        return all.stream().map(s -> s.toLowerCase(java.util.Locale.ROOT)).toList();
    }

    @Test
    void nothingLooksLikeAPersonalNumber() {
        assertThat(where(a -> !PersonalNumbers.find(a.source()).isEmpty())).isEmpty();
    }
}
