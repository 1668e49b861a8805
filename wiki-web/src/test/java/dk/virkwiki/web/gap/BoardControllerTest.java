package dk.virkwiki.web.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.gap.GapBoard;
import dk.virkwiki.gap.GapCounts;
import dk.virkwiki.gap.GapDecisions;
import dk.virkwiki.gap.GapDrafts;
import dk.virkwiki.gap.GapQuestion;
import dk.virkwiki.gap.GapQuestion.Order;
import dk.virkwiki.gap.GapSource;
import dk.virkwiki.gap.GapStatus;
import dk.virkwiki.gap.Handling;
import dk.virkwiki.gap.Tally;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({BoardController.class, NeedController.class})
@Import({BoardRows.class, NeedPages.class})
class BoardControllerTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor EDITOR = PageSlice.People.EDITOR;
    private static final Actor ADVISOR = PageSlice.People.ADVISOR;

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean GapBoard board;
    @MockitoBean GapDecisions decisions;
    @MockitoBean GapDrafts drafts;
    @MockitoBean Articles articles;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willAnswer(call -> call.getArgument(1));
        given(codes.name(CodeList.AUTHORITIES, "SKTST")).willReturn("Skattestyrelsen");
        given(board.mayDecide(EDITOR)).willReturn(true);
    }

    private static Handling handling(
            GapStatus status, Handling.@Nullable Work work, Handling.@Nullable Coverage by) {
        var reason = status == GapStatus.NOT_COVERED ? "Står på skat.dk." : null;
        return new Handling(status, "SKTST", false, work, by, reason, 1);
    }

    private static Gap gap(String words, Handling handling) {
        return new Gap(
                words.replace(' ', '-'),
                List.of(new Gap.Phrase(words, 30), new Gap.Phrase("=<b>søndag</b>", 8)),
                List.of(new Gap.Said("Hvem <giver> bøden?", "Aalborg Bibliotekerne", TODAY)),
                new Tally(
                        TODAY,
                        38,
                        22,
                        List.of(4, 5, 6, 7, 8, 9, 10, 11),
                        60,
                        Set.of(GapSource.NOT_FOUND, GapSource.MISSING),
                        handling.coverage() == null ? null : new Tally.Effect(31, 4, 28)),
                handling,
                NOW);
    }

    private static Gap fresh(String words) {
        return gap(words, handling(GapStatus.NEW, null, null));
    }

    private void shows(Gap... gaps) {
        var counts = new GapCounts(46, Map.of(GapStatus.NEW, 21), 46, Map.of(GapSource.CAUSE, 3));
        given(board.find(any(), any())).willReturn(new GapBoard.Answer(List.of(gaps), counts));
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get().uri(address).with(PageSlice.People.by(actor)).exchange();
    }

    private MvcTestResult post(String address, String name, String value) {
        return mvc.post()
                .uri(address)
                .param(name, value)
                .with(PageSlice.People.by(EDITOR))
                .exchange();
    }

    @Test
    void rowSaysWhatIsMissingHowOftenFromWhereAndWhatToDo() {
        shows(fresh("momsfrist weekend"));
        assertThat(get(EDITOR, "/vidensgab"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/vidensgab/momsfrist-weekend\"", ">Momsfrist weekend<")
                .contains("»=&lt;b&gt;søndag&lt;/b&gt;«", "Søgt uden svar · Manglede i wikien")
                .contains(">38<", "Stiger", "fra 22", "Skattestyrelsen", ">Ny<")
                .contains("action=\"/vidensgab/momsfrist-weekend/kladde\"")
                .contains("aria-label=\"Skriv kladde: Momsfrist weekend\"", "Viser 1–1 af 1");
    }

    @Test
    void otherStatusesLinkToWhatThereIs() {
        var by = new Handling.Coverage("momsfrister", LocalDate.parse("2026-11-02"), "abc");
        shows(
                gap("a", handling(GapStatus.IN_PROGRESS, new Handling.Work("p1", true), null)),
                gap("b", handling(GapStatus.IN_PROGRESS, new Handling.Work("p2", false), null)),
                gap("c", handling(GapStatus.COVERED, null, by)),
                gap("d", handling(GapStatus.NOT_COVERED, null, null)));
        assertThat(get(EDITOR, "/vidensgab"))
                .bodyText()
                .contains("href=\"/forslag/p1\"", "En kladde er begyndt")
                .contains(
                        "Artikel udgivet 2. november 2026. Før 31 gange på 28 dage, efter 4 på 28"
                                + " dage.")
                .contains("Se hvorfor", "href=\"/vidensgab/d\"")
                .doesNotContain("/forslag/p2", "/kladde\"");
    }

    @Test
    void filtersStandInTheAddressWithTheirCounts() {
        shows(fresh("moms"));
        assertThat(get(EDITOR, "/vidensgab?status=new&kilde=cause&myndighed=SKTST&orden=stiger"))
                .bodyText()
                .contains("href=\"/vidensgab?kilde=cause&amp;myndighed=SKTST&amp;orden=stiger\"")
                .contains("href=\"/vidensgab?status=new&amp;myndighed=SKTST&amp;orden=stiger\"")
                .containsPattern("aria-current=\"page\"[^>]*>Ny <span class=\"n\">21</span>")
                .contains("href=\"/vidensgab.csv?status=new&amp;kilde=cause&amp;myndighed=SKTST");
        verify(board)
                .find(
                        EDITOR,
                        new GapQuestion(GapStatus.NEW, GapSource.CAUSE, "SKTST", Order.RISING));

        get(EDITOR, "/vidensgab?status=vrøvl&kilde=&myndighed=ingen&side=99");
        verify(board).find(EDITOR, new GapQuestion(null, null, "", Order.MOST));
    }

    @Test
    void longBoardHasPages() {
        shows(IntStream.range(0, 60).mapToObj(i -> fresh("behov " + i)).toArray(Gap[]::new));
        assertThat(get(EDITOR, "/vidensgab?side=2"))
                .bodyText()
                .contains("Viser 26–50 af 60", ">Behov 25<", "href=\"/vidensgab?side=3\"")
                .doesNotContain(">Behov 24<");
    }

    @Test
    void fileHoldsAllRowsAndNoFormula() {
        shows(fresh("=1+1"), fresh("moms"));
        assertThat(get(ADVISOR, "/vidensgab.csv"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"vidensgab.csv\"")
                .bodyText()
                .startsWith("\uFEFFhvad;ord;gange;foer;")
                .contains("\r\n'=1+1;", "\r\nMoms;", ";38;22;Stiger;");
    }

    @Test
    void editorsDecideOnANeedsOwnPageAdvisorsOnlyRead() {
        given(board.get(any(), eq("moms"))).willReturn(fresh("moms"));
        assertThat(get(EDITOR, "/vidensgab/moms"))
                .bodyText()
                .contains("Hvem &lt;giver&gt; bøden?", "Aalborg Bibliotekerne, 23. november 2026")
                .contains("»moms«", "30 gange", "href=\"/soeg?q=moms\"")
                .contains("/vidensgab/moms/myndighed\"", "/vidensgab/moms/daekkes-ikke\"");
        assertThat(get(ADVISOR, "/vidensgab/moms"))
                .bodyText()
                .contains("/vidensgab/moms/kladde\"")
                .doesNotContain("/vidensgab/moms/myndighed", "/vidensgab/moms/daekke");
    }

    /** Permission P233. */
    @Test
    void draftBeginsWithTheNeedsWordsAndAuthority() {
        given(board.get(EDITOR, "moms-sondag")).willReturn(fresh("moms søndag"));
        given(drafts.begin(EDITOR, "moms-sondag")).willReturn("abcdefghijkl");
        assertThat(post("/vidensgab/moms-sondag/kladde", "x", ""))
                .hasRedirectedUrl(
                        "/foreslaa/abcdefghijkl?type=guide&titel=Moms+s%C3%B8ndag&myndighed=SKTST");
    }

    @Test
    void decisionsLeadBackToTheNeed() {
        for (var act : List.of("myndighed", "daekket", "daekkes-ikke", "aabn")) {
            assertThat(post("/vidensgab/moms/" + act, "x", "")).hasRedirectedUrl("/vidensgab/moms");
        }
        post("/vidensgab/moms/myndighed", "myndighed", "SKTST");
        verify(decisions).assign(EDITOR, "moms", "SKTST");
        post("/vidensgab/moms/daekket", "artikel", "https://virk.wiki/artikler/momsfrister?x#y");
        verify(decisions).cover(EDITOR, "moms", "momsfrister");
        post("/vidensgab/moms/daekkes-ikke", "begrundelse", "Står på skat.dk.");
        verify(decisions).leave(EDITOR, "moms", "Står på skat.dk.");
        verify(decisions).reopen(EDITOR, "moms");
    }

    @Test
    void refusedDecisionKeepsWhatWasTyped() {
        given(board.get(any(), eq("moms"))).willReturn(fresh("moms"));
        doThrow(new Invalid("hul-personnummer")).when(decisions).leave(any(), any(), any());
        assertThat(post("/vidensgab/moms/daekkes-ikke", "begrundelse", "for 010203-1234"))
                .hasStatusOk()
                .bodyText()
                .contains("ligner et CPR-nummer.", ">for 010203-1234</textarea>");
    }
}
