package dk.virkwiki.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.CodeList;
import dk.virkwiki.article.CodeLists;
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
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @Autowired Sites sites;

    @Controller
    static class Queue {
        @GetMapping("/gennemgang")
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
        assertThat(bar(PageSlice.People.EDITOR, "/gennemgang"))
                .containsExactly("/gennemgang", "/mit-arbejde", "/tal", "/vidensgab", "/redaktion");
        assertThat(bar(PageSlice.People.ADVISOR, "/gennemgang"))
                .containsExactly("/soeg", "/mit-arbejde", "/tal", "/vidensgab");
        assertThat(bar(new Actor("x", "Navn", Role.COORDINATOR, null, null), "/gennemgang"))
                .containsExactly("/soeg", "/mit-arbejde", "/tal", "/vidensgab", "/redaktion");
        assertThat(bar(Actor.anonymous(), "/gennemgang"))
                .containsExactly("/emner", "/svarguider", "/artikler", "/ordliste");
    }

    @Test
    void whatWasRegisteredIsPartOfMyWork() {
        for (var path : List.of("/mit-arbejde", "/vejledninger", "/vejledninger/flere")) {
            assertThat(sites.frame(PageSlice.People.ADVISOR, path).places())
                    .as(path)
                    .filteredOn(Site.MenuItem::current)
                    .extracting(Site.MenuItem::href)
                    .containsExactly("/mit-arbejde");
        }
    }

    private List<String> bar(Actor actor, String path) {
        return sites.frame(actor, path).places().stream().map(Site.MenuItem::href).toList();
    }

    @Test
    void readerHasNeitherWorkNorQueue() {
        assertThat(get(Actor.anonymous()))
                .bodyText()
                .contains("href=\"/emner\"")
                .doesNotContain("/mit-arbejde", "/gennemgang\"", "/log-ud");
    }

    @Test
    void everyRoleHasAStanding() {
        for (var role : Role.values()) {
            assertThat(get(new Actor("x", "Navn", role, null, null))).hasStatusOk();
        }
    }

    private MvcTestResult get(Actor actor) {
        return mvc.get().uri("/gennemgang").with(PageSlice.People.by(actor)).exchange();
    }
}
