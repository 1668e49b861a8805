package dk.virkwiki.web.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.WorkFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(VisibilityController.class)
@Import(VisibilityPages.class)
class VisibilityControllerTest {
    private static final String ADDRESS = "/artikler/momsfrister/synlighed";

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Articles articles;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    private void stored(String source) {
        given(articles.get(any(Actor.class), any())).willReturn(WorkFixtures.article(3, source));
    }

    private MvcTestResult get(Actor actor) {
        return mvc.get().uri(ADDRESS).with(People.by(actor)).exchange();
    }

    @Test
    void publicArticleIsForAllAndItsScriptForAdvisors() {
        stored(WorkFixtures.source("Fristen."));

        assertThat(get(People.ADVISOR))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "alle, der ikke er logget ind",
                        "Ja",
                        "Artiklen er udgivet for alle.",
                        "It-vejledere",
                        "Ja",
                        "Sig",
                        "Hvornår?, linje 14",
                        WorkFixtures.CANARY,
                        "Kun for vejledere",
                        "fordi blokken er skrevet til dem")
                .doesNotContain(">Nej<");
    }

    @Test
    void draftIsForTheOwnersEditorsAlone() {
        stored(WorkFixtures.source("Fristen.").replace("status: published", "status: draft"));

        assertThat(get(People.EDITOR))
                .bodyText()
                .containsSubsequence(
                        "ikke er logget ind",
                        "Nej",
                        "Artiklen er en kladde. Den ses kun af redaktører hos Skattestyrelsen.",
                        "Redaktører hos den ansvarlige myndighed",
                        "Ja",
                        "Redaktører hos andre myndigheder",
                        "Nej",
                        "Administratorer",
                        "Nej");
    }

    @Test
    void advisorsArticleSaysWhyBusinessesDoNotSeeIt() {
        stored(WorkFixtures.source("Fristen.", "advisor", "Ord"));

        assertThat(get(People.ADVISOR))
                .bodyText()
                .containsSubsequence(
                        "ikke er logget ind", "Nej", "Hele artiklen er kun for vejledere");
    }

    /** Permission P76. */
    @Test
    void whoMayNotSeeAdvisorTextIsShownNoneOfItHere() {
        stored(WorkFixtures.source("Fristen."));
        var reader = new Actor("bente", "Bente", Role.READER, null, null);

        for (var actor : new Actor[] {Actor.anonymous(), reader}) {
            assertThat(get(actor))
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain(WorkFixtures.CANARY, "Hvornår?");
        }
    }

    /** Permission P76. */
    @Test
    void articleOnesOwnEyesMayNotSeeIsNotExplained() {
        given(articles.get(any(Actor.class), any())).willThrow(new NotFound("artikel-findes-ikke"));

        assertThat(get(People.ADVISOR)).hasStatus(404);
    }
}
