package dk.virkwiki.web.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinkage;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.BrokenLink.Why;
import dk.virkwiki.link.Links;
import dk.virkwiki.link.Reach;
import dk.virkwiki.linkcheck.AddressCheck;
import dk.virkwiki.linkcheck.AddressChecks;
import dk.virkwiki.linkcheck.AddressState;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.WorkFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(LinksController.class)
@Import({LinkPages.class, OutsideLinks.class})
class LinksControllerTest {
    private static final Instant THEN = Instant.parse("2026-11-01T10:00:00Z");

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Links links;
    @MockitoBean AddressChecks checks;
    @MockitoBean Articles articles;

    @BeforeEach
    void names() {
        var skat = new Code("SKTST", "Skattestyrelsen", Map.of(), Map.of());
        given(codes.all(CodeList.AUTHORITIES)).willReturn(List.of(skat));
        given(codes.find(CodeList.AUTHORITIES, "SKTST")).willReturn(Optional.of(skat));
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(articles.get(any(Actor.class), eq("momsfrister")))
                .willReturn(WorkFixtures.article(3, WorkFixtures.source("Fristen.")));
    }

    private static ArticleLinkage linkage(String slug, String title, BrokenLink... broken) {
        return new ArticleLinkage(
                slug,
                1,
                title,
                slug.startsWith("skal-") ? ArticleType.WIZARD : ArticleType.GUIDE,
                "SKTST",
                List.of(slug),
                Reach.EVERYBODY,
                List.of(),
                List.of(),
                List.of("https://skat.dk/vaek"),
                List.of(broken),
                broken.length > 0);
    }

    @Test
    void advisorSeesWhatLinksToAnArticleAndWhatIsBrokenInIt() {
        given(links.linkingTo(People.ADVISOR, "momsfrister"))
                .willReturn(List.of(linkage("nul", "Nul & niks"), linkage("skal-i", "Skal I?")));
        given(links.brokenIn(People.ADVISOR, "momsfrister"))
                .willReturn(List.of(new BrokenLink(0, "mangler", Why.MISSING)));

        assertThat(
                        mvc.get()
                                .uri("/artikler/momsfrister/henvisninger")
                                .with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "href=\"/artikler/nul\">Nul &amp; niks",
                        "href=\"/svarguider/skal-i\">Skal I?",
                        "mangler",
                        "Artiklen findes ikke.");
    }

    /** Permission P73. */
    @Test
    void readerIsRefused() {
        given(links.linkingTo(any(), any())).willThrow(new NotAllowed("kun-vejledere-ser"));
        given(links.countFaulty(any(), any())).willThrow(new NotAllowed("kun-vejledere-ser"));

        assertThat(mvc.get().uri("/artikler/momsfrister/henvisninger")).hasStatus(403);
        assertThat(mvc.get().uri("/links?myndighed=SKTST")).hasStatus(403);
    }

    @Test
    void editorSeesTheBrokenLinksOfTheirAuthority() {
        given(links.countFaulty(People.EDITOR, "SKTST")).willReturn(1L);
        given(links.faulty(eq(People.EDITOR), eq("SKTST"), anyInt(), anyInt()))
                .willReturn(List.of(linkage("nul", "Nul", new BrokenLink(0, "x", Why.DRAFT))));

        assertThat(mvc.get().uri("/links").with(People.by(People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Nul", "x", "Artiklen er ikke udgivet endnu.")
                .contains("Links til andre sider bliver ikke kontrolleret.");
    }

    /** Permission P74. */
    @Test
    void addressesThatDoNotAnswerAreListedWithTheArticlesThatNameThem() {
        given(checks.isEnabled()).willReturn(true);
        given(checks.find(People.EDITOR, AddressState.BROKEN))
                .willReturn(
                        List.of(
                                new AddressCheck(
                                        "https://skat.dk/vaek",
                                        "skat.dk",
                                        AddressState.BROKEN,
                                        "404",
                                        THEN,
                                        THEN,
                                        THEN)));
        given(links.naming(eq(People.EDITOR), any())).willReturn(List.of(linkage("nul", "Nul")));

        assertThat(mvc.get().uri("/links").with(People.by(People.EDITOR)))
                .bodyText()
                .containsSubsequence(
                        "https://skat.dk/vaek",
                        "Siden findes ikke mere (404)",
                        "1. november 2026",
                        "href=\"/artikler/nul\"")
                .doesNotContain("bliver ikke kontrolleret");
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void everyReasonHasASentence(Why why) {
        given(links.brokenIn(any(), any())).willReturn(List.of(new BrokenLink(0, "x", why)));

        assertThat(
                        mvc.get()
                                .uri("/artikler/momsfrister/henvisninger")
                                .with(People.by(People.ADVISOR)))
                .hasStatusOk();
    }
}
