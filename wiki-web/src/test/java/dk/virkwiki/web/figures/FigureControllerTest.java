package dk.virkwiki.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Line;
import dk.virkwiki.figures.FigureTable.Rest;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.figures.FigureTables;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({FigureController.class, FigureApi.class})
@Import({
    FigureWords.class,
    FigurePages.class,
    FigureParts.class,
    FigureCharts.class,
    FigureNotices.class,
    FigureCsv.class,
    PeriodChoices.class
})
class FigureControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean FigureTables figures;

    @BeforeEach
    void figures() {
        given(figures.today()).willReturn(FigureFixtures.TODAY);
        given(figures.figures(any(), any())).willReturn(FigureFixtures.library());
        given(codes.name(any(), any())).willAnswer(call -> "navn " + call.getArgument(1));
        given(codes.name(CodeList.CAUSES, "A1")).willReturn("Moms & frister");
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get().uri(address).with(People.by(actor)).exchange();
    }

    /** Permission P105. */
    @Test
    void advisorSeesTheirLibraryThisMonthBesideTheSameDaysOfTheMonthBefore() {
        assertThat(get(People.ADVISOR, "/tal"))
                .hasStatusOk()
                .bodyText()
                .contains("<dd>184</dd>", "168 · 1.–23. oktober 2026", "65 %", "119 af 184")
                .contains("Vejledninger pr. årsag, 1.–23. november 2026")
                .containsSubsequence("navn B2", ">43<", ">0<", "+43", "Moms &amp; frister", "+8");
        verify(figures)
                .figures(
                        People.ADVISOR,
                        new FigureQuestion(
                                Scope.LIBRARY,
                                Period.parse("2026-11"),
                                Dimension.CAUSE,
                                null,
                                true));
    }

    @Test
    void chartHoldsTheTablesNumbers() {
        assertThat(get(People.ADVISOR, "/tal"))
                .bodyText()
                .containsSubsequence("<ul class=\"bars\">", "navn B2", "100.00%", ">43<")
                .containsSubsequence("Moms &amp; frister", "95.35%", ">41<", "76.74%", "33");
    }

    @Test
    void causeLeadsToItsOwnFiguresOfTheSamePeriod() {
        assertThat(get(People.ADVISOR, "/tal?periode=2026-U47&sammenlign=ja"))
                .bodyText()
                .contains(
                        "/tal?periode=2026-U47&amp;fordelt=organisationstype&amp;aarsag=A1&amp;sammenlign=ja\">Moms");
    }

    @Test
    void oneCauseIsDividedByWhatItCanBe() {
        assertThat(get(People.ADVISOR, "/tal?periode=2026&fordelt=aarsag&aarsag=A1"))
                .bodyText()
                .contains("Kun vejledninger med årsagen »Moms &amp; frister«.", "Vis alle årsager");
        verify(figures)
                .figures(
                        People.ADVISOR,
                        FigureQuestion.ofLibrary(Period.parse("2026"), Dimension.ORGANISATION_TYPE)
                                .withCause("A1"));
    }

    @Test
    void addressHoldsEverythingThatIsShown() {
        var address = "/tal?periode=2026-K3&fordelt=kanal&sammenlign=ja&sorter=loest";
        assertThat(get(People.ADVISOR, address))
                .bodyText()
                .contains(
                        address.replace("&", "&amp;"),
                        "/tal.csv?periode=2026-K3&amp;fordelt=kanal&amp;sammenlign=ja&amp;sorter=loest",
                        "<option value=\"2026-K3\" selected=\"selected\">3. kvartal 2026",
                        "aria-sort=\"descending\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-13", "2026-U54", "9999", "2026-11-31", "<script>"})
    void unreadablePeriodIsThisMonth(String period) {
        var answer = mvc.get().uri("/tal").param("periode", period).with(People.by(People.ADVISOR));

        assertThat(answer).hasStatusOk().bodyText().contains("November 2026, indtil nu");
    }

    @Test
    void libraryWithoutConsultationsReadsFriendlyWords() {
        var nothing = FigureFixtures.without(Standing.NOTHING, 0);
        given(figures.figures(any(), any())).willReturn(new FigureAnswer(nothing, nothing));

        assertThat(get(People.ADVISOR, "/tal"))
                .hasStatusOk()
                .bodyText()
                .contains("ingen registrerede vejledninger i perioden: November 2026")
                .doesNotContain("<table", "tal.csv");
    }

    /** Permission P106. */
    @Test
    void editorWithoutLibrarySeesTheCountry() {
        assertThat(get(People.EDITOR, "/tal")).hasRedirectedUrl("/tal/landet");
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());

        assertThat(get(People.EDITOR, "/tal/landet"))
                .hasStatusOk()
                .bodyText()
                .contains("61 biblioteker", "1.214", "under 5", "skjult")
                .doesNotContain("Mit bibliotek");
        verify(figures)
                .figures(
                        People.EDITOR,
                        FigureQuestion.ofCountry(Period.parse("2026-11"), Dimension.CAUSE)
                                .compared());
    }

    @Test
    void orderOfHiddenRowsIsThatOfTheirNames() {
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());

        for (var order : List.of("antal", "ikke-loest", "henvist")) {
            assertThat(get(People.EDITOR, "/tal/landet?periode=2026-10&sorter=" + order))
                    .bodyText()
                    .containsSubsequence("<tbody>", "navn B2", "navn Z9", "</tbody>");
        }
    }

    @Test
    void hiddenNumbersHaveNoBarsAndNoShares() {
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());

        assertThat(get(People.EDITOR, "/tal/landet"))
                .bodyText()
                .containsSubsequence("<ul class=\"bars\">", "Moms &amp; frister", "</ul>")
                .doesNotContainPattern("(?s)<ul class=\"bars\">.*navn (B2|Z9).*</ul>");
    }

    @Test
    void weekOfTheCountryIsAnsweredByItsMonthWithTheReason() {
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());

        assertThat(get(People.ADVISOR, "/tal/landet?periode=2026-U40"))
                .bodyText()
                .contains("vises kun for hele måneder", "Her er September 2026.");
    }

    @Test
    void runningMonthOfTheCountryIsToldAndNotCompared() {
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());

        assertThat(get(People.ADVISOR, "/tal/landet"))
                .bodyText()
                .contains("Perioden er ikke slut. Her er 1.–23. november 2026", ">800<")
                .doesNotContain("Sammenligningen kommer")
                .doesNotContainPattern("name=\"sammenlign\"[^>]*checked");
        assertThat(get(People.ADVISOR, "/tal/landet?periode=2026-11&sammenlign=ja"))
                .bodyText()
                .contains("Sammenligningen kommer, når perioden er slut: November 2026.");
    }

    @Test
    void monthThatHasJustBegunLeadsToTheOneBefore() {
        var few = FigureFixtures.without(Standing.TOO_FEW, -2);
        given(figures.figures(any(), any())).willReturn(new FigureAnswer(few, null));

        assertThat(get(People.ADVISOR, "/tal/landet"))
                .bodyText()
                .contains("for få vejledninger", "periode=2026-10", "Se Oktober 2026");
    }

    @Test
    void monthsThatAreLeftOutAreNamed() {
        var rest = new Rest(Figure.of(7), OptionalInt.of(18), 61, List.of(YearMonth.of(2026, 8)));
        var told = FigureFixtures.country().now();
        var table = new FigureTable(told.days(), told.standing(), told.total(), told.rows(), rest);
        given(figures.figures(any(), any())).willReturn(new FigureAnswer(table, null));

        assertThat(get(People.ADVISOR, "/tal/landet?periode=2026"))
                .bodyText()
                .contains("Ikke talt med, fordi der er for få vejledninger: August 2026.");
    }

    @Test
    void longTableShowsTheLargestRowsAndTheOthersTogether() {
        var rows =
                IntStream.range(10, 30)
                        .mapToObj(n -> FigureFixtures.line("C" + n, n, n, 0, 0, 0))
                        .toArray(Line[]::new);
        var table =
                FigureFixtures.table(
                        FigureFixtures.NOVEMBER, FigureFixtures.line("", 390, 390, 0, 0, 0), rows);
        given(figures.figures(any(), any())).willReturn(new FigureAnswer(table, null));

        assertThat(get(People.ADVISOR, "/tal"))
                .bodyText()
                .containsSubsequence("navn C29", "navn C19", "9 andre årsager", ">126<")
                .containsSubsequence("</table>", "alle=ja", "Vis alle 20 årsager")
                .doesNotContain("navn C18");
        assertThat(get(People.ADVISOR, "/tal?alle=ja"))
                .bodyText()
                .contains("navn C10", "navn C29")
                .doesNotContain("andre årsager");
    }

    /** Or their sum less the others would be the number that is hidden. */
    @Test
    void rowsTogetherAreHiddenWhenOneOfThemIs() {
        var rows =
                IntStream.range(10, 30)
                        .mapToObj(n -> FigureFixtures.line("C" + n, n == 10 ? -1 : n, n, 0, 0, 0))
                        .toArray(Line[]::new);
        var table =
                FigureFixtures.table(
                        FigureFixtures.NOVEMBER, FigureFixtures.line("", 390, 390, 0, 0, 0), rows);
        given(figures.figures(any(), any())).willReturn(new FigureAnswer(table, null));

        assertThat(get(People.ADVISOR, "/tal/landet"))
                .bodyText()
                .containsSubsequence("9 andre årsager", "skjult", "126", "</tbody>");
    }

    @Test
    void whatWasMissingLeadsToTheGaps() {
        assertThat(get(People.ADVISOR, "/tal"))
                .bodyText()
                .contains("<a href=\"/vidensgab\">Se dem i vidensgab</a>");
    }

    /** Permission P107. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tal",
                "/tal/landet",
                "/tal.csv",
                "/tal/landet.csv",
                "/api/tal",
                "/api/tal?omraade=landet"
            })
    void readerSeesNoFigures(String address) {
        given(figures.figures(any(), any())).willThrow(new NotAllowed("log-ind-foerst"));

        assertThat(get(Actor.anonymous(), address)).hasStatus(403).bodyText().doesNotContain("184");
    }

    /** Permission P108. */
    @ParameterizedTest
    @CsvSource({"8, false", "20, true"})
    void coordinatorIsToldWhenManyCausesAreOther(int percent, boolean told) {
        given(codes.find(CodeList.CAUSES, "X1"))
                .willReturn(
                        Optional.of(new Code("X1", "Andet", Map.of("other", "true"), Map.of())));
        var table =
                FigureFixtures.table(
                        FigureFixtures.NOVEMBER,
                        FigureFixtures.line("", 100, 100, 0, 0, 0),
                        FigureFixtures.line("A1", 100 - percent, 90, 0, 0, 0),
                        FigureFixtures.line("X1", percent, 8, 0, 0, 0));
        given(figures.figures(any(), any())).willReturn(new FigureAnswer(table, null));
        var words = percent + " % af årsagerne er »andet«.";

        var page = get(FigureFixtures.COORDINATOR, "/tal/landet");
        assertThat(page).bodyText().matches(text -> text.contains(words) == told);
        assertThat(get(People.ADVISOR, "/tal")).bodyText().doesNotContain(words);
    }

    /** Permission P109. */
    @Test
    void fileSaysWhatThePageSays() {
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());
        given(codes.name(CodeList.CAUSES, "Z9")).willReturn("=HYPERLINK(1)");

        assertThat(get(People.EDITOR, "/tal/landet.csv?periode=2026-10"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFFfra;til;kode;navn;vejledninger;løst")
                .contains("2026-11-01;2026-11-23;A1;Moms & frister;800;700;skjult;skjult;under 5")
                .contains(";Z9;'=HYPERLINK(1);under 5;")
                .contains(";I alt;1214;900;200;100;14");
    }

    /** Permission P109. */
    @Test
    void programIsToldWhatThePageSays() {
        given(figures.figures(any(), any())).willReturn(FigureFixtures.country());

        assertThat(get(People.EDITOR, "/api/tal?omraade=landet&periode=2026-10"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.scope", value -> assertThat(value).isEqualTo("country"))
                .hasPathSatisfying(
                        "$.now.rows[0].solved", value -> assertThat(value).isEqualTo(700))
                .hasPathSatisfying(
                        "$.now.rows[0].partly", value -> assertThat(value).isEqualTo("hidden"))
                .hasPathSatisfying(
                        "$.now.rows[1].count", value -> assertThat(value).isEqualTo("under-5"));
    }
}
