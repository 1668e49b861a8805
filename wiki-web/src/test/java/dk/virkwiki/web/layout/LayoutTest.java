package dk.virkwiki.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.web.PageSlice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;

@PageSlice(LayoutTest.Queue.class)
@Import(LayoutTest.Queue.class)
class LayoutTest {
    @Autowired Sites sites;
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;

    @Controller
    static class Queue {
        @GetMapping({"/gennemgang", "/vejledninger", "/vejledninger/flere", "/ajour"})
        String queue() {
            return "layouttest/working";
        }
    }

    @BeforeEach
    void names() {
        given(codes.name(CodeList.AUTHORITIES, "SKTST")).willReturn("Skattestyrelsen");
    }

    @Test
    void editorSeesTheQueueFirstAndWhereTheyAre() {
        assertThat(get(PageSlice.People.EDITOR))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("href=\"/gennemgang\" aria-current=\"page\"", "/mit-arbejde")
                .contains("<title>Kø – Virk Wiki</title>", "Sara Lund", "Skattestyrelsen")
                .contains("action=\"/log-ud\" method=\"post\"", "/css/working.css");
    }

    @Test
    void advisorHasWorkButNoQueue() {
        assertThat(get(PageSlice.People.ADVISOR))
                .bodyText()
                .contains("href=\"/mit-arbejde\"", "Aalborg Bibliotekerne")
                .doesNotContain("href=\"/gennemgang\"");
    }

    @Test
    void barBeginsWithTheQueueForEditorsAndWithTheSearchForAdvisors() {
        assertThat(bar(PageSlice.People.EDITOR))
                .containsExactly("/gennemgang", "/mit-arbejde", "/tal", "/vidensgab", "/redaktion");
        assertThat(bar(PageSlice.People.ADVISOR))
                .containsExactly("/soeg", "/mit-arbejde", "/tal", "/vidensgab");
        assertThat(bar(new Actor("x", "Navn", Role.COORDINATOR, null, null)))
                .containsExactly("/soeg", "/mit-arbejde", "/tal", "/vidensgab", "/redaktion");
        assertThat(bar(Actor.anonymous()))
                .containsExactly(
                        "/emner", "/svarguider", "/brugerrejser", "/artikler", "/ordliste");
    }

    private List<String> bar(Actor actor) {
        return sites.frame(actor, "/gennemgang").places().stream()
                .map(Site.MenuItem::href)
                .toList();
    }

    @Test
    void readerHasNeitherWorkNorQueue() {
        assertThat(get(Actor.anonymous()))
                .bodyText()
                .contains("href=\"/emner\"")
                .doesNotContain("/mit-arbejde", "/gennemgang\"", "/log-ud");
    }

    @Test
    void whatOneHasRegisteredLiesBelowOnesWork() {
        assertThat(get("/vejledninger/flere", PageSlice.People.ADVISOR))
                .bodyText()
                .contains("href=\"/mit-arbejde\" aria-current=\"page\"");
    }

    @Test
    void editorialPlaceLeadsBackToTheirList() {
        assertThat(get("/ajour", PageSlice.People.EDITOR))
                .bodyText()
                .contains("<p class=\"trail\"><a href=\"/redaktion\">Redaktion</a></p>");
        assertThat(get("/ajour", PageSlice.People.ADVISOR)).bodyText().doesNotContain("\"trail\"");
    }

    @Test
    void everyRoleHasAStanding() {
        for (var role : Role.values()) {
            assertThat(get(new Actor("x", "Navn", role, null, null))).hasStatusOk();
        }
    }

    private MvcTestResult get(Actor actor) {
        return get("/gennemgang", actor);
    }

    private MvcTestResult get(String path, Actor actor) {
        return mvc.get().uri(path).with(PageSlice.People.by(actor)).exchange();
    }
}
