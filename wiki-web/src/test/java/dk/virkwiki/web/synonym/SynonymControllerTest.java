package dk.virkwiki.web.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.synonym.SynonymGroup;
import dk.virkwiki.synonym.SynonymGroup.Edited;
import dk.virkwiki.synonym.SynonymKind;
import dk.virkwiki.synonym.SynonymWords;
import dk.virkwiki.synonym.Synonyms;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageSlice(SynonymController.class)
@Import(SynonymPages.class)
class SynonymControllerTest {
    private static final SynonymWords VAT =
            new SynonymWords(List.of("vat"), List.of("moms"), SynonymKind.ENGLISH, null);
    private static final SynonymGroup EDITED =
            new SynonymGroup(
                    "vat",
                    new SynonymWords(
                            List.of("vat", "v.a.t."), List.of("moms"), SynonymKind.ENGLISH, null),
                    new Edited("Sara Lund", Instant.parse("2026-11-20T10:00:00Z"), false, 4),
                    VAT);

    @Autowired MockMvcTester mvc;
    @MockitoBean Synonyms synonyms;
    @Autowired CodeLists codes;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    private static RequestPostProcessor editor() {
        return PageSlice.People.by(PageSlice.People.EDITOR);
    }

    @Test
    void listCanBeNarrowedToAWord() {
        var nemid =
                new SynonymWords(
                        List.of("nemid"),
                        List.of("mitid"),
                        SynonymKind.OLD_NAME,
                        "NemID er lukket.");
        given(synonyms.groups(PageSlice.People.EDITOR))
                .willReturn(List.of(new SynonymGroup("nemid", nemid, null, nemid), EDITED));

        assertThat(mvc.get().uri("/synonymer").with(editor()))
                .bodyText()
                .contains(
                        "2 grupper", "NemID er lukket.", "Gammelt navn", "Ændret her", "Sara Lund");
        assertThat(mvc.get().uri("/synonymer?ord=VAT").with(editor()))
                .bodyText()
                .contains("1 gruppe", "href=\"/synonymer/ret?gruppe=vat\"")
                .doesNotContain("NemID er lukket.");
    }

    @Test
    void formShowsWhatTheImportedListSays() {
        given(synonyms.get(PageSlice.People.EDITOR, "vat")).willReturn(EDITED);

        assertThat(mvc.get().uri("/synonymer/ret?gruppe=vat").with(editor()))
                .bodyText()
                .contains("value=\"vat, v.a.t.\"", "name=\"version\" value=\"4\"")
                .contains("Den indlæste liste siger: vat → moms", "Brug den indlæste liste igen");
    }

    @Test
    void wordsAreTakenApartAtCommas() {
        assertThat(
                        mvc.post()
                                .uri("/synonymer")
                                .param("gruppe", "vat")
                                .param("version", "4")
                                .param("fra", "vat, v.a.t.")
                                .param("til", "moms")
                                .param("slags", "english")
                                .param("besked", "")
                                .with(editor()))
                .hasRedirectedUrl("/synonymer");
        verify(synonyms)
                .change(
                        PageSlice.People.EDITOR,
                        "vat",
                        4L,
                        new SynonymWords(
                                List.of("vat", " v.a.t."),
                                List.of("moms"),
                                SynonymKind.ENGLISH,
                                ""));
    }

    @Test
    void refusedWordsStayInTheForm() {
        given(synonyms.add(any(), any())).willThrow(new Conflict("synonym-findes", "vat"));

        assertThat(
                        mvc.post()
                                .uri("/synonymer")
                                .param("gruppe", "")
                                .param("fra", "vat")
                                .param("til", "moms")
                                .param("slags", "english")
                                .with(editor()))
                .hasStatus(409)
                .bodyText()
                .contains("Der findes allerede en gruppe for »vat«.", "value=\"moms\"");
    }
}
