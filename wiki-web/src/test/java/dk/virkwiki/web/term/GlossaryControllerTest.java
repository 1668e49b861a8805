package dk.virkwiki.web.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.OldWord;
import dk.virkwiki.term.Term;
import dk.virkwiki.term.Terms;
import dk.virkwiki.web.PageSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(GlossaryController.class)
@Import(GlossaryPages.class)
class GlossaryControllerTest {
    private static final Term MITID = term("ord-mitid", "MitID", List.of("Min nøgle"), null);
    private static final Term NEMID =
            term(
                    "ord-nemid",
                    "NemID",
                    List.of("Papkortet", "<b>"),
                    new Term.Ending(LocalDate.of(2023, 10, 31), "ord-mitid"));

    @Autowired MockMvcTester mvc;
    @Autowired Terms terms;

    private static Term term(
            String slug, String official, List<String> people, Term.@Nullable Ending ending) {
        var ways = new Term.Ways(List.of("et-" + slug), people, people, true);
        return new Term(slug, official, "Et login.", ways, ending, Audience.PUBLIC, "da");
    }

    @BeforeEach
    void fill() {
        var aar = term("ord-aar", "årsrapport", List.of(), null);
        given(terms.all(Audience.PUBLIC)).willReturn(List.of(aar, NEMID, MITID));
        given(terms.oldWord(Audience.PUBLIC, "ord-nemid"))
                .willReturn(Optional.of(new OldWord(NEMID, MITID)));
    }

    @Test
    void everyWordStandsWithItsMeaningAndWhatPeopleSay() {
        assertThat(mvc.get().uri("/ordliste"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "href=\"/artikler/ord-mitid\">MitID",
                        "Et login.",
                        "Folk siger:",
                        "<q>Min nøgle</q>",
                        "NemID",
                        "<q>&lt;b&gt;</q>",
                        "NemID kan ikke bruges mere. Det stoppede 31. oktober 2023.",
                        "I dag bruger I",
                        "href=\"/artikler/ord-mitid\">MitID",
                        "årsrapport");
    }

    @Test
    void wordIsFoundByItsLetter() {
        assertThat(mvc.get().uri("/ordliste?bogstav=Å"))
                .bodyText()
                .contains("ord-aar")
                .doesNotContain("ord-nemid");
    }

    @Test
    void wordIsFoundByWhatPeopleSayHoweverTheyWriteIt() {
        assertThat(mvc.get().uri("/ordliste?q=pap-kort"))
                .bodyText()
                .contains("1 ord passer på »pap-kort«.", "ord-nemid", "/soeg?q=pap-kort")
                .doesNotContain("ord-aar");
        assertThat(mvc.get().uri("/ordliste?q=zebra"))
                .bodyText()
                .contains("Ingen ord passer på »zebra«.");
    }
}
