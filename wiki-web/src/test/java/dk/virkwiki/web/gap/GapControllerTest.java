package dk.virkwiki.web.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.gap.Gaps;
import dk.virkwiki.gap.NewGap;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
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
        verify(gaps).note(PageSlice.People.ADVISOR, new NewGap("Frist for moms", "Hvornår?"));
    }

    @Test
    void personalNumberIsRefusedAndWhatWasTypedIsKept() {
        doThrow(new Invalid("hul-personnummer")).when(gaps).note(any(), any());
        assertThat(
                        mvc.post()
                                .uri("/huller")
                                .param("ord", "moms")
                                .param("tekst", "for 010203-1234")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("ligner et CPR-nummer.", "value=\"for 010203-1234\"");
    }

    @Test
    void oldListLeadsToTheBoard() {
        assertThat(mvc.get().uri("/huller").with(PageSlice.People.by(PageSlice.People.EDITOR)))
                .hasRedirectedUrl("/vidensgab");
    }
}
