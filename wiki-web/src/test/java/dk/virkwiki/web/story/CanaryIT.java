package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.folder.ArticleImport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Words that only advisors may read are put in every place they can stand; no public door may give
 * them out. Nothing public holds a part of them, for a search finds a long word by its parts too.
 */
class CanaryIT extends WholeSite {
    private static final String CANARY = "kanariefuglxyz";
    private static final String WORD = "solsikkefrø";

    private static final List<String> SLUGS =
            List.of("kanarie-blok", "gemt-kun-vejleder", "gemt-kladde", "kanarie-guide");

    @Autowired private ArticleImport articleImport;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void plant(@TempDir Path folder) throws IOException, InterruptedException {
        write(folder, "kanarie-blok", "public", "published", "Om %s".formatted(WORD), 1);
        write(folder, "gemt-kun-vejleder", "advisor", "published", "Kun " + CANARY, 2);
        write(folder, "gemt-kladde", "public", "draft", "Kladde " + CANARY, 3);
        writeWizard(folder);
        articleImport.run(folder, _ -> {});
        write(folder, "kanarie-blok", "public", "published", "Om %s".formatted(WORD), 4);
        articleImport.run(folder, _ -> {});
        await(() -> get("/api/search?q=" + WORD.replace("ø", "%C3%B8")).contains("kanarie-blok"));
    }

    private static void write(
            Path folder, String slug, String visibility, String status, String title, int nth)
            throws IOException {
        var hidden = CANARY + nth;
        var body =
                """
                Noget om %s. [[gemt-kun-vejleder]]

                :::sig
                »%s«
                :::

                ## Mere om %s

                - punkt

                  :::gør
                  %s [[gemt-kladde]] [^1]
                  :::

                > :::må-ikke
                > %s

                :::vejleder
                ### %s
                :::

                [^1]: %s
                """
                        .formatted(WORD, hidden, WORD, hidden, hidden, hidden, WORD);
        Files.writeString(
                folder.resolve(slug + ".md"),
                """
                ---
                title: "%s"
                slug: %s
                summary: Om %s
                owner: SKTST
                type: guide
                topics: [moms]
                visibility: %s
                status: %s
                ---
                %s"""
                        .formatted(title, slug, WORD, visibility, status, body));
    }

    private static void writeWizard(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("kanarie-guide.md"),
                """
                ---
                title: Skal du have fugle?
                slug: kanarie-guide
                summary: Svar på et spørgsmål.
                type: wizard
                owner: SKTST
                topics: [moms]
                visibility: public
                status: published
                ---
                Et spørgsmål.

                :::sig
                CANARY
                :::

                ## Har du plads? {#plads}

                :::sig
                CANARY
                :::

                - [Ja](#koeb)
                - [Nej](#vent)

                ## Køb en fugl {#koeb}

                Den synger.

                :::gør
                CANARY
                :::

                ## Vent {#vent}

                Til du har plads.

                :::må-ikke
                CANARY
                :::
                """
                        .replace("CANARY", CANARY + 5));
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(address(path)))
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** Permissions P01, P15, P16. */
    @Test
    void noPublicDoorGivesOutAdvisorText() throws IOException, InterruptedException {
        List<String> doors = new ArrayList<>();
        for (var path :
                List.of(
                        "/",
                        "/emner",
                        "/emner/moms",
                        "/artikler",
                        "/artikler?bogstav=K",
                        "/artikler?bogstav=O",
                        "/ordliste",
                        "/artikler/kanarie-blok",
                        "/artikler/kanarie-blok?visning=vejleder",
                        "/artikler/gemt-kun-vejleder",
                        "/artikler/gemt-kladde",
                        "/artikler/kanarie-blok/versioner",
                        "/artikler/kanarie-blok/versioner/1",
                        "/artikler/kanarie-blok/versioner/sammenlign?fra=1&til=2",
                        "/artikler/kanarie-blok/versioner/sammenlign?fra=1&til=2&visning=kilde",
                        "/artikler/gemt-kun-vejleder/versioner",
                        "/sitemap.xml",
                        "/opensearch.xml",
                        "/soeg?q=" + WORD.replace("ø", "%C3%B8"),
                        "/soeg?q=kanarie",
                        "/soeg?q=gemt",
                        "/soeg?q=&emne=moms",
                        "/api/search?limit=100&q=" + WORD.replace("ø", "%C3%B8"),
                        "/api/search?limit=100&q=kanarie",
                        "/api/search?limit=100&q=gemt",
                        "/api/search?limit=100&q=" + CANARY.substring(0, CANARY.length() - 1),
                        "/api/suggest?q=kana",
                        "/api/suggest?q=kanariefugl",
                        "/api/suggest?q=Kun+kana",
                        "/api/opensearch?q=kana",
                        "/api/opensearch?q=Kun+kana",
                        "/soeg/resultater?q=kana",
                        "/soeg/resultater?q=kanariefuglabc",
                        "/soeg/resultater?q=%22kanariefugle%22",
                        "/soeg?q=kanariefuglxy1&praecis=1",
                        "/soeg?q=&maalgruppe=kun-vejledere",
                        "/soeg/hvorfor?artikel=kanarie-blok&q=kanariefuglxyz1",
                        "/soeg/hvorfor?artikel=gemt-kun-vejleder&q=kanariefuglxyz2",
                        "/vidensgab",
                        "/synonymer")) {
            if (get(path).contains(CANARY)) {
                doors.add(path);
            }
        }
        assertThat(doors).isEmpty();
    }

    /** Whatever is added to the site is asked too: every address that answers a reader's GET. */
    @Test
    void noAddressOfTheSiteGivesOutAdvisorText() throws IOException, InterruptedException {
        var doors = new TreeSet<String>();
        for (var pattern : patterns()) {
            for (var slug : SLUGS) {
                doors.add(filled(pattern, slug) + "?q=" + CANARY.substring(0, 10) + "&fri=ja");
            }
        }
        assertThat(doors)
                .hasSizeGreaterThan(150)
                .anyMatch(door -> door.startsWith("/svarguider/kanarie-guide/koeb"))
                .anyMatch(door -> door.startsWith("/api/tal"))
                .anyMatch(door -> door.startsWith("/vidensgab.csv"));
        var open = new ArrayList<String>();
        for (var door : doors) {
            if (get(door).contains(CANARY)) {
                open.add(door);
            }
        }
        assertThat(open).isEmpty();
    }

    private List<String> patterns() {
        return addresses.getHandlerMethods().keySet().stream()
                .filter(CanaryIT::answersGet)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("*"))
                .toList();
    }

    private static boolean answersGet(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static String filled(String pattern, String slug) {
        return pattern.replaceFirst("/\\{slug\\}", "/" + slug)
                .replaceAll("\\{station\\}", slug.equals("kanarie-guide") ? "koeb" : "x")
                .replaceAll("\\{number[^/]*\\}", "1")
                .replaceAll("\\{[^/]*\\}", slug);
    }

    /** Permission P06. */
    @Test
    void advisorWordIsLikeAWordThatNeverWas() throws IOException, InterruptedException {
        for (var word : List.of(CANARY, CANARY + "1", CANARY + "2", "kanariefuglxy1")) {
            var answer = get("/api/search?q=" + word);
            assertThat(answer).as(word).contains("\"total\":0");
            assertThat(get("/api/suggest?q=" + word)).as(word).contains("\"articles\":[]");
        }
        assertThat(get("/api/search?q=" + WORD.replace("ø", "%C3%B8"))).contains("\"total\":1");
    }

    /** Permission P06: neither does it count among the codes that a search is narrowed by. */
    @Test
    void advisorArticleIsInNoCountForThePublic() throws IOException, InterruptedException {
        var facets = get("/api/search?q=" + WORD.replace("ø", "%C3%B8"));
        assertThat(facets).contains("{\"code\":\"moms\",\"count\":1}").doesNotContain("vejledere");
        assertThat(get("/api/search?q=&readers=kun-vejledere")).contains("\"total\":0");
    }

    /** Permission P06: nor can a clock tell. */
    @Test
    void advisorWordTakesAsLongNotToFindAsAWordThatNeverWas()
            throws IOException, InterruptedException {
        long hidden = Long.MAX_VALUE;
        long never = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            hidden = Math.min(hidden, nanos("/api/search?q=kanariefuglxyz1&n=" + i));
            never = Math.min(never, nanos("/api/search?q=kanariefuglqwv1&n=" + i));
        }
        assertThat((double) hidden / never).isBetween(0.5, 2.0);
    }

    private long nanos(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(get(path)).contains("\"total\":0");
        return System.nanoTime() - start;
    }

    /** Permission P02. */
    @Test
    void advisorArticleAnswersLikeAnAddressThatNeverWas() throws IOException, InterruptedException {
        var hidden = get("/artikler/gemt-kun-vejleder");
        var never = get("/artikler/gemt-har-aldrig-vaeret");

        assertThat(hidden.replace("gemt-kun-vejleder", "X"))
                .isEqualTo(never.replace("gemt-har-aldrig-vaeret", "X"));
    }
}
