package dk.virkwiki.web.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dk.virkwiki.article.CodeLists;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.gap.Gaps;
import dk.virkwiki.gap.NewGap;
import dk.virkwiki.web.PageSlice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(GapController.class)
class GapControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Gaps gaps;
    @Autowired CodeLists codes;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    @Test
    void notedGapLeadsBackToTheSearch() {
        assertThat(
                        mvc.post()
                                .uri("/huller")
                                .param("ord", " Frist for moms ")
                                .param("tekst", "Hvornår?")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/soeg?q=Frist+for+moms");
        verify(gaps)
                .note(
                        PageSlice.People.ADVISOR,
                        new NewGap("frist mom", "Frist for moms", "Hvornår?"));
    }

    @Test
    void personalNumberIsRefusedAndWhatWasTypedIsKept() {
        assertThat(
                        mvc.post()
                                .uri("/huller")
                                .param("ord", "moms")
                                .param("tekst", "for 010203-1234")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Teksten ligner et CPR-nummer.", "value=\"for 010203-1234\"");
        verifyNoInteractions(gaps);
    }

    @Test
    void editorSeesWhatIsMissedHowOftenAndWhere() {
        var day = LocalDate.parse("2026-11-20");
        var note = new Gap.Note("Hvem <giver> bøden?", "Aalborg Bibliotekerne", day);
        given(gaps.page(eq(PageSlice.People.EDITOR), anyInt(), anyInt()))
                .willReturn(List.of(new Gap("bod", "bøde", 3, day, day, List.of(note))));

        assertThat(mvc.get().uri("/huller").with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("bøde", ">3<", "20. november 2026", "Hvem &lt;giver&gt; bøden?")
                .contains("Aalborg Bibliotekerne, 20. november 2026", "href=\"/soeg?q=b%C3%B8de\"")
                .contains("href=\"/foreslaa/ny?titel=b%C3%B8de\"", "Skriv kladde");
    }

    @Test
    void closedGapLeadsBackToTheList() {
        assertThat(
                        mvc.post()
                                .uri("/huller/luk")
                                .param("id", "bod")
                                .with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .hasRedirectedUrl("/huller");
        verify(gaps).close(any(), eq("bod"));
    }
}
